/** Tests of {@code mtproto proxy}. */
@NullMarked
package dev.mtproto.cli.proxy;

import org.jspecify.annotations.NullMarked;
