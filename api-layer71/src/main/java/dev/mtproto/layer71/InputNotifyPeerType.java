package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code InputNotifyPeer}. */
@TlType
interface InputNotifyPeerType {
  /** {@code inputNotifyPeer}. */
  @TlConstructor(0xb8bc5b0c)
  interface Regular {
    InputPeer peer();
  }

  /** {@code inputNotifyUsers}. */
  @TlConstructor(0x193b4417)
  interface InputNotifyUsers {}

  /** {@code inputNotifyChats}. */
  @TlConstructor(0x4a95e84e)
  interface InputNotifyChats {}

  /** {@code inputNotifyAll}. */
  @TlConstructor(0xa429b886)
  interface InputNotifyAll {}
}
