/** {@code mtproto shell}: a signed-in account by hand. */
@NullMarked
package dev.mtproto.cli.shell;

import org.jspecify.annotations.NullMarked;
