package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code Peer}. */
@TlType
interface PeerType {
  /** {@code peerUser}. */
  @TlConstructor(0x9db1bc6d)
  interface User {
    int userId();
  }

  /** {@code peerChat}. */
  @TlConstructor(0xbad0e5bb)
  interface Chat {
    int chatId();
  }

  /** {@code peerChannel}. */
  @TlConstructor(0xbddde532)
  interface Channel {
    int channelId();
  }
}
