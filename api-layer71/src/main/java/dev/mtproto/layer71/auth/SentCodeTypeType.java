package dev.mtproto.layer71.auth;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** How a sign-in code is sent. */
@TlType
interface SentCodeTypeType {
  /** As a message to the user's other sessions. */
  @TlConstructor(0x3dbb5986)
  interface App {
    int length();
  }

  /** By SMS. */
  @TlConstructor(0xc000bba2)
  interface Sms {
    int length();
  }

  /** A voice tells it in a phone call. */
  @TlConstructor(0x5353e5a7)
  interface Call {
    int length();
  }

  /** A call that is not answered; the code is in the caller's number. */
  @TlConstructor(0xab03c6d9)
  interface FlashCall {
    String pattern();
  }
}
