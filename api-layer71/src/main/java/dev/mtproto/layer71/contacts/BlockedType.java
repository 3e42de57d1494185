package dev.mtproto.layer71.contacts;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.ContactBlocked;
import dev.mtproto.layer71.User;
import java.util.List;

/** {@code contacts.Blocked}. */
@TlType
interface BlockedType {
  /** {@code contacts.blocked}. */
  @TlConstructor(0x1c138d15)
  interface Regular {
    List<ContactBlocked> blocked();

    List<User> users();
  }

  /** {@code contacts.blockedSlice}. */
  @TlConstructor(0x900802a1)
  interface Slice {
    int count();

    List<ContactBlocked> blocked();

    List<User> users();
  }
}
