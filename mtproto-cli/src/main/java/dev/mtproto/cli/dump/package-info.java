/** {@code mtproto dump}: recording and playing dumps. */
@NullMarked
package dev.mtproto.cli.dump;

import org.jspecify.annotations.NullMarked;
