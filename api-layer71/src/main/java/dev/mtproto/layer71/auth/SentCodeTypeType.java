package dev.mtproto.layer71.auth;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code auth.SentCodeType}. */
@TlType
interface SentCodeTypeType {
  /** {@code auth.sentCodeTypeApp}. */
  @TlConstructor(0x3dbb5986)
  interface App {
    int length();
  }

  /** {@code auth.sentCodeTypeSms}. */
  @TlConstructor(0xc000bba2)
  interface Sms {
    int length();
  }

  /** {@code auth.sentCodeTypeCall}. */
  @TlConstructor(0x5353e5a7)
  interface Call {
    int length();
  }

  /** {@code auth.sentCodeTypeFlashCall}. */
  @TlConstructor(0xab03c6d9)
  interface FlashCall {
    String pattern();
  }
}
