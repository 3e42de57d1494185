@NullMarked
package dev.mtproto.cli.tl;

import org.jspecify.annotations.NullMarked;
