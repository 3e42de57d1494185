@NullMarked
package dev.mtproto.cli.dump;

import org.jspecify.annotations.NullMarked;
