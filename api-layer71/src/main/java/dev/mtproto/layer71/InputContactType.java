package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code InputContact}. */
@TlType
interface InputContactType {
  /** {@code inputPhoneContact}. */
  @TlConstructor(0xf392b7f4)
  interface InputPhoneContact {
    long clientId();

    String phone();

    String firstName();

    String lastName();
  }
}
