package dev.mtproto.layer71.contacts;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.User;
import java.util.List;

/** Whom a public name belongs to. */
@TlType
@TlConstructor(0x7f077ad9)
interface ResolvedPeerType {
  Peer peer();

  List<Chat> chats();

  List<User> users();
}
