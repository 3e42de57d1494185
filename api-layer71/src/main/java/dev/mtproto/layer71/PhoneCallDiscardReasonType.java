package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code PhoneCallDiscardReason}. */
@TlType
interface PhoneCallDiscardReasonType {
  /** {@code phoneCallDiscardReasonMissed}. */
  @TlConstructor(0x85e42301)
  interface Missed {}

  /** {@code phoneCallDiscardReasonDisconnect}. */
  @TlConstructor(0xe095c1a0)
  interface Disconnect {}

  /** {@code phoneCallDiscardReasonHangup}. */
  @TlConstructor(0x57adc690)
  interface Hangup {}

  /** {@code phoneCallDiscardReasonBusy}. */
  @TlConstructor(0xfaf7e8c9)
  interface Busy {}
}
