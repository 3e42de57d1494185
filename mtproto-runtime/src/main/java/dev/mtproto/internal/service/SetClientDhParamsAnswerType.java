package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlType;
import dev.mtproto.tl.Int128;

/**
 * How the key exchange ends.
 *
 * @see <a href="https://core.telegram.org/mtproto/auth_key">Auth key</a>
 */
@TlName("Set_client_DH_params_answer")
@TlType
interface SetClientDhParamsAnswerType {
  /** The key is made. */
  @TlName("dh_gen_ok")
  @TlConstructor(0x3bcbf734)
  interface Ok {
    Int128 nonce();

    Int128 serverNonce();

    Int128 newNonceHash1();
  }

  /** The server has another key of this hash; the client must choose again. */
  @TlName("dh_gen_retry")
  @TlConstructor(0x46dc1fb9)
  interface Retry {
    Int128 nonce();

    Int128 serverNonce();

    Int128 newNonceHash2();
  }

  /** The server refuses. */
  @TlName("dh_gen_fail")
  @TlConstructor(0xa69dae02)
  interface Fail {
    Int128 nonce();

    Int128 serverNonce();

    Int128 newNonceHash3();
  }
}
