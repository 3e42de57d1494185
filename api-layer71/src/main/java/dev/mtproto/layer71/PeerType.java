package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** Who or what a message belongs to: a user, a group or a channel, by its id alone. */
@TlType
interface PeerType {
  /** A private conversation with a user. */
  @TlConstructor(0x9db1bc6d)
  interface User {
    int userId();
  }

  /** A basic group. */
  @TlConstructor(0xbad0e5bb)
  interface Chat {
    int chatId();
  }

  /** A channel or supergroup. */
  @TlConstructor(0xbddde532)
  interface Channel {
    int channelId();
  }
}
