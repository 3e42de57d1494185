@NullMarked
package dev.mtproto.cli.keygen;

import org.jspecify.annotations.NullMarked;
