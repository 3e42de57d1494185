package dev.mtproto.layer71.contacts;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.ImportedContact;
import dev.mtproto.layer71.PopularContact;
import dev.mtproto.layer71.User;
import java.util.List;

/** {@code contacts.importedContacts}. */
@TlType
@TlConstructor(0x77d01c3b)
interface ImportedContactsType {
  List<ImportedContact> imported();

  List<PopularContact> popularInvites();

  List<Long> retryContacts();

  List<User> users();
}
