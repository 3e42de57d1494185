package dev.mtproto.layer71.contacts;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.ContactLink;
import dev.mtproto.layer71.User;

/** {@code contacts.link}. */
@TlType
@TlConstructor(0x3ace484c)
interface LinkType {
  ContactLink myLink();

  ContactLink foreignLink();

  User user();
}
