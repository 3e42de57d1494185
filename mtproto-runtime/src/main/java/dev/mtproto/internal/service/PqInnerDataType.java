package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlString;
import dev.mtproto.annotations.TlType;
import dev.mtproto.tl.Int128;
import dev.mtproto.tl.Int256;
import okio.ByteString;

/**
 * What the client proves its work with, encrypted for the server's RSA key.
 *
 * @see <a href="https://core.telegram.org/mtproto/auth_key">Auth key</a>
 */
@TlName("P_Q_inner_data")
@TlType
interface PqInnerDataType {
  /** For a permanent key, without the data centre. */
  @TlName("p_q_inner_data")
  @TlConstructor(0x83c95aec)
  interface Regular {
    @TlString
    ByteString pq();

    @TlString
    ByteString p();

    @TlString
    ByteString q();

    Int128 nonce();

    Int128 serverNonce();

    @TlSecret
    Int256 newNonce();
  }

  /** For a permanent key. */
  @TlName("p_q_inner_data_dc")
  @TlConstructor(0xa9f55f95)
  interface Dc {
    @TlString
    ByteString pq();

    @TlString
    ByteString p();

    @TlString
    ByteString q();

    Int128 nonce();

    Int128 serverNonce();

    @TlSecret
    Int256 newNonce();

    int dc();
  }

  /** For a temporary key, without the data centre. */
  @TlName("p_q_inner_data_temp")
  @TlConstructor(0x3c6a84d4)
  interface Temp {
    @TlString
    ByteString pq();

    @TlString
    ByteString p();

    @TlString
    ByteString q();

    Int128 nonce();

    Int128 serverNonce();

    @TlSecret
    Int256 newNonce();

    int expiresIn();
  }

  /** For a temporary key. */
  @TlName("p_q_inner_data_temp_dc")
  @TlConstructor(0x56fddf88)
  interface TempDc {
    @TlString
    ByteString pq();

    @TlString
    ByteString p();

    @TlString
    ByteString q();

    Int128 nonce();

    Int128 serverNonce();

    @TlSecret
    Int256 newNonce();

    int dc();

    int expiresIn();
  }
}
