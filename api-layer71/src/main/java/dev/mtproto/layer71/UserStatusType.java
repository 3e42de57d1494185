package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** When a user was last seen. */
@TlType
interface UserStatusType {
  /** Nothing is known. */
  @TlConstructor(0x09d05049)
  interface Empty {}

  /** The user is online. */
  @TlConstructor(0xedb93949)
  interface Online {
    /** When that ends, in Unix seconds. */
    int expires();
  }

  /** The user is offline. */
  @TlConstructor(0x008c703f)
  interface Offline {
    /** When the user was last seen, in Unix seconds. */
    int wasOnline();
  }

  /** Within the last days; the user hides when. */
  @TlConstructor(0xe26f42f1)
  interface Recently {}

  /** Within the last week; the user hides when. */
  @TlConstructor(0x07bf09fc)
  interface LastWeek {}

  /** Within the last month; the user hides when. */
  @TlConstructor(0x77ebc742)
  interface LastMonth {}
}
