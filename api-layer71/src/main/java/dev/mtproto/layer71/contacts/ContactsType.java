package dev.mtproto.layer71.contacts;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Contact;
import dev.mtproto.layer71.User;
import java.util.List;

/** {@code contacts.Contacts}. */
@TlType
interface ContactsType {
  /** {@code contacts.contacts}. */
  @TlConstructor(0xeae87e42)
  interface Regular {
    List<Contact> contacts();

    int savedCount();

    List<User> users();
  }

  /** {@code contacts.contactsNotModified}. */
  @TlConstructor(0xb74ba9d2)
  interface NotModified {}
}
