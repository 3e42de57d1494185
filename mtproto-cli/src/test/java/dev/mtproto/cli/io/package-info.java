@NullMarked
package dev.mtproto.cli.io;

import org.jspecify.annotations.NullMarked;
