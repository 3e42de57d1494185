package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/**
 * A salt and when it is valid.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages">Service messages</a>
 */
@TlType
interface FutureSaltType {
  @TlName("future_salt")
  @TlConstructor(0x0949d9dc)
  interface Regular {
    int validSince();

    int validUntil();

    @TlSecret
    long salt();
  }
}
