/**
 * The exchange of keys, the server's side: it mirrors the client's, phase by phase, and can be made
 * hostile in each. Bytes in, bytes out, no I/O.
 *
 * @see <a href="https://core.telegram.org/mtproto/auth_key">Creating an authorization key</a>
 */
@NullMarked
package dev.mtproto.testdc.internal.handshake;

import org.jspecify.annotations.NullMarked;
