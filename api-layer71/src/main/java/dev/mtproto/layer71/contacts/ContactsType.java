package dev.mtproto.layer71.contacts;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Contact;
import dev.mtproto.layer71.User;
import java.util.List;

/** The contact list. */
@TlType
interface ContactsType {
  /** The contacts, with the users. */
  @TlConstructor(0xeae87e42)
  interface Regular {
    List<Contact> contacts();

    int savedCount();

    List<User> users();
  }

  /** It is as the hash says that it is. */
  @TlConstructor(0xb74ba9d2)
  interface NotModified {}
}
