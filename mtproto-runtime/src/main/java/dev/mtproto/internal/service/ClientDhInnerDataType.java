package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlString;
import dev.mtproto.annotations.TlType;
import dev.mtproto.tl.Int128;
import okio.ByteString;

/**
 * The client's half of the Diffie-Hellman exchange.
 *
 * @see <a href="https://core.telegram.org/mtproto/auth_key">Auth key</a>
 */
@TlName("Client_DH_Inner_Data")
@TlType
interface ClientDhInnerDataType {
  @TlName("client_DH_inner_data")
  @TlConstructor(0x6643b654)
  interface Regular {
    Int128 nonce();

    Int128 serverNonce();

    long retryId();

    @TlString
    ByteString gB();
  }
}
