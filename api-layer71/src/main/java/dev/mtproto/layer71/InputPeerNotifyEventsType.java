package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code InputPeerNotifyEvents}. */
@TlType
interface InputPeerNotifyEventsType {
  /** {@code inputPeerNotifyEventsEmpty}. */
  @TlConstructor(0xf03064d8)
  interface Empty {}

  /** {@code inputPeerNotifyEventsAll}. */
  @TlConstructor(0xe86a2c74)
  interface All {}
}
