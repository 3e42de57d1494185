package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** {@code InputChannel}. */
@TlType
interface InputChannelType {
  /** {@code inputChannelEmpty}. */
  @TlConstructor(0xee8c1e86)
  interface Empty {}

  /** {@code inputChannel}. */
  @TlConstructor(0xafeb712e)
  interface Regular {
    int channelId();

    @TlSecret
    long accessHash();
  }
}
