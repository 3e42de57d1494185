/** {@code mtproto demo}: all parts at work, without any input. */
@NullMarked
package dev.mtproto.cli.demo;

import org.jspecify.annotations.NullMarked;
