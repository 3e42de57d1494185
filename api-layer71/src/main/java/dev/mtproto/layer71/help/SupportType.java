package dev.mtproto.layer71.help;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.User;

/** {@code help.support}. */
@TlType
@TlConstructor(0x17c6b5f6)
interface SupportType {
  String phoneNumber();

  User user();
}
