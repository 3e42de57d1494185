package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code UserStatus}. */
@TlType
interface UserStatusType {
  /** {@code userStatusEmpty}. */
  @TlConstructor(0x09d05049)
  interface Empty {}

  /** {@code userStatusOnline}. */
  @TlConstructor(0xedb93949)
  interface Online {
    int expires();
  }

  /** {@code userStatusOffline}. */
  @TlConstructor(0x008c703f)
  interface Offline {
    int wasOnline();
  }

  /** {@code userStatusRecently}. */
  @TlConstructor(0xe26f42f1)
  interface Recently {}

  /** {@code userStatusLastWeek}. */
  @TlConstructor(0x07bf09fc)
  interface LastWeek {}

  /** {@code userStatusLastMonth}. */
  @TlConstructor(0x77ebc742)
  interface LastMonth {}
}
