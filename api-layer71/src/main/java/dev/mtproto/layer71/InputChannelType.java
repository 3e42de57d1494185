package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** A channel or supergroup as an argument of a method. */
@TlType
interface InputChannelType {
  /** No channel, where a method allows that. */
  @TlConstructor(0xee8c1e86)
  interface Empty {}

  /** A channel or supergroup, by id and access hash. */
  @TlConstructor(0xafeb712e)
  interface Regular {
    int channelId();

    /** The hash that came with the channel; it holds for this account only. */
    @TlSecret
    long accessHash();
  }
}
