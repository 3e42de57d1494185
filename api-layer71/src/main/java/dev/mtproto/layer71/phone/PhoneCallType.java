package dev.mtproto.layer71.phone;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.User;
import java.util.List;

/** {@code phone.phoneCall}. */
@TlType
@TlConstructor(0xec82e140)
interface PhoneCallType {
  dev.mtproto.layer71.PhoneCall phoneCall();

  List<User> users();
}
