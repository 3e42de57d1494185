@NullMarked
package dev.mtproto.cli.connect;

import org.jspecify.annotations.NullMarked;
