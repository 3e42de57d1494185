package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlString;
import dev.mtproto.annotations.TlType;
import dev.mtproto.tl.Int128;
import okio.ByteString;

/**
 * The server's half of the Diffie-Hellman exchange, or its refusal.
 *
 * @see <a href="https://core.telegram.org/mtproto/auth_key">Auth key</a>
 */
@TlName("Server_DH_Params")
@TlType
interface ServerDhParamsType {
  /** The server refuses. */
  @TlName("server_DH_params_fail")
  @TlConstructor(0x79cb045d)
  interface Fail {
    Int128 nonce();

    Int128 serverNonce();

    Int128 newNonceHash();
  }

  /** The parameters, encrypted. */
  @TlName("server_DH_params_ok")
  @TlConstructor(0xd0e8075c)
  interface Ok {
    Int128 nonce();

    Int128 serverNonce();

    @TlString
    ByteString encryptedAnswer();
  }
}
