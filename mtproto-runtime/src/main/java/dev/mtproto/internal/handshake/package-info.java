/**
 * The exchange of keys, the client's side: bytes in, bytes out, no I/O. What both sides derive from
 * the nonces is here too, for the server's side in the embedded data centre.
 *
 * @see <a href="https://core.telegram.org/mtproto/auth_key">Creating an authorization key</a>
 */
@NullMarked
package dev.mtproto.internal.handshake;

import org.jspecify.annotations.NullMarked;
