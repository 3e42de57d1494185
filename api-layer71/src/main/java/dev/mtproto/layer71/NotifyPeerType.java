package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code NotifyPeer}. */
@TlType
interface NotifyPeerType {
  /** {@code notifyAll}. */
  @TlConstructor(0x74d07c60)
  interface NotifyAll {}

  /** {@code notifyChats}. */
  @TlConstructor(0xc007cec3)
  interface NotifyChats {}

  /** {@code notifyPeer}. */
  @TlConstructor(0x9fd40bd8)
  interface Regular {
    Peer peer();
  }

  /** {@code notifyUsers}. */
  @TlConstructor(0xb4c83b4c)
  interface NotifyUsers {}
}
