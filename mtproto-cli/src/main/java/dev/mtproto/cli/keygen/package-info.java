/** {@code mtproto keygen}: signs in and writes the credentials file. */
@NullMarked
package dev.mtproto.cli.keygen;

import org.jspecify.annotations.NullMarked;
