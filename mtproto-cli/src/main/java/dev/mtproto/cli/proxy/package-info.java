/** {@code mtproto proxy}: the daemon mtprotod, its tokens, and a test of it. */
@NullMarked
package dev.mtproto.cli.proxy;

import org.jspecify.annotations.NullMarked;
