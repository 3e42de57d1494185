package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlString;
import dev.mtproto.annotations.TlType;
import dev.mtproto.tl.Int128;
import java.util.List;
import okio.ByteString;

/**
 * The server's answer to a request for a key exchange.
 *
 * @see <a href="https://core.telegram.org/mtproto/auth_key">Auth key</a>
 */
@TlName("ResPQ")
@TlType
@TlConstructor(0x05162463)
interface ResPqType {
  Int128 nonce();

  Int128 serverNonce();

  @TlString
  ByteString pq();

  List<Long> serverPublicKeyFingerprints();
}
