package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** {@code InputPeer}. */
@TlType
interface InputPeerType {
  /** {@code inputPeerEmpty}. */
  @TlConstructor(0x7f3b18ea)
  interface Empty {}

  /** {@code inputPeerSelf}. */
  @TlConstructor(0x7da07ec9)
  interface Self {}

  /** {@code inputPeerChat}. */
  @TlConstructor(0x179be863)
  interface Chat {
    int chatId();
  }

  /** {@code inputPeerUser}. */
  @TlConstructor(0x7b8e7de6)
  interface User {
    int userId();

    @TlSecret
    long accessHash();
  }

  /** {@code inputPeerChannel}. */
  @TlConstructor(0x20adaef8)
  interface Channel {
    int channelId();

    @TlSecret
    long accessHash();
  }
}
