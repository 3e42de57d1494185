/** {@code mtproto session}: other libraries' string sessions as credentials files, and back. */
@NullMarked
package dev.mtproto.cli.session;

import org.jspecify.annotations.NullMarked;
