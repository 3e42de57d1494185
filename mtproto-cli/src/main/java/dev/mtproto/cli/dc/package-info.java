/** {@code mtproto dc}: the embedded data centre by itself. */
@NullMarked
package dev.mtproto.cli.dc;

import org.jspecify.annotations.NullMarked;
