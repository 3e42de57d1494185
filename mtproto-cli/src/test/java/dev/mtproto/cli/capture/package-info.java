@NullMarked
package dev.mtproto.cli.capture;

import org.jspecify.annotations.NullMarked;
