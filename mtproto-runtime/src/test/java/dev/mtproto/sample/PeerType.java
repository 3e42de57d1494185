package dev.mtproto.sample;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** Where a message goes. */
@TlType
interface PeerType {
  @TlConstructor(0xde2326fa)
  interface Empty {}

  @TlConstructor(0x5a41b6f9)
  interface User {
    int userId();

    @TlSecret
    long accessHash();
  }

  @TlConstructor(0x5aaf4b53)
  interface Chat {
    int chatId();

    String title();
  }
}
