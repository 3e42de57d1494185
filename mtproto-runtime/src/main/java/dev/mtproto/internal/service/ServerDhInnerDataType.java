package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlString;
import dev.mtproto.annotations.TlType;
import dev.mtproto.tl.Int128;
import okio.ByteString;

/**
 * The Diffie-Hellman parameters.
 *
 * @see <a href="https://core.telegram.org/mtproto/auth_key">Auth key</a>
 */
@TlName("Server_DH_inner_data")
@TlType
@TlConstructor(0xb5890dba)
interface ServerDhInnerDataType {
  Int128 nonce();

  Int128 serverNonce();

  int g();

  @TlString
  ByteString dhPrime();

  @TlString
  ByteString gA();

  int serverTime();
}
