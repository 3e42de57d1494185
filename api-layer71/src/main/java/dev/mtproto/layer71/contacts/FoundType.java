package dev.mtproto.layer71.contacts;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.User;
import java.util.List;

/** {@code contacts.found}. */
@TlType
@TlConstructor(0x1aa1f784)
interface FoundType {
  List<Peer> results();

  List<Chat> chats();

  List<User> users();
}
