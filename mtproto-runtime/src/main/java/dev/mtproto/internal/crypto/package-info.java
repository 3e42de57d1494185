/**
 * The cryptography of MTProto: AES-IGE, message keys, RSA with the protocol's own paddings,
 * Diffie-Hellman checks, factorisation. No I/O and no state between messages.
 *
 * @see <a href="https://core.telegram.org/mtproto/description">MTProto 2.0</a>
 */
@NullMarked
package dev.mtproto.internal.crypto;

import org.jspecify.annotations.NullMarked;
