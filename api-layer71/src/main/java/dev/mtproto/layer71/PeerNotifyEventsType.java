package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code PeerNotifyEvents}. */
@TlType
interface PeerNotifyEventsType {
  /** {@code peerNotifyEventsEmpty}. */
  @TlConstructor(0xadd53cb3)
  interface Empty {}

  /** {@code peerNotifyEventsAll}. */
  @TlConstructor(0x6d1ded88)
  interface All {}
}
