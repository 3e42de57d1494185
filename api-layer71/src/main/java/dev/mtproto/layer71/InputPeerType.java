package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** A user, group or channel as an argument of a method: the other end of a conversation. */
@TlType
interface InputPeerType {
  /** No peer, where a method allows that: the beginning of a list. */
  @TlConstructor(0x7f3b18ea)
  interface Empty {}

  /** The signed-in user's own saved messages. */
  @TlConstructor(0x7da07ec9)
  interface Self {}

  /** A basic group. It needs no access hash. */
  @TlConstructor(0x179be863)
  interface Chat {
    int chatId();
  }

  /** A user. */
  @TlConstructor(0x7b8e7de6)
  interface User {
    int userId();

    /** The hash that came with the user; it holds for this account only. */
    @TlSecret
    long accessHash();
  }

  /** A channel or supergroup. */
  @TlConstructor(0x20adaef8)
  interface Channel {
    int channelId();

    /** The hash that came with the channel; it holds for this account only. */
    @TlSecret
    long accessHash();
  }
}
