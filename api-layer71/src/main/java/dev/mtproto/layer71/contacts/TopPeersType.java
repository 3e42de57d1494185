package dev.mtproto.layer71.contacts;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.TopPeerCategoryPeers;
import dev.mtproto.layer71.User;
import java.util.List;

/** {@code contacts.TopPeers}. */
@TlType
interface TopPeersType {
  /** {@code contacts.topPeersNotModified}. */
  @TlConstructor(0xde266ef5)
  interface NotModified {}

  /** {@code contacts.topPeers}. */
  @TlConstructor(0x70b772a8)
  interface Regular {
    List<TopPeerCategoryPeers> categories();

    List<Chat> chats();

    List<User> users();
  }
}
