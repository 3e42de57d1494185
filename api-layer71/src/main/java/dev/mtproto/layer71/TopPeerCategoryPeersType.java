package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code topPeerCategoryPeers}. */
@TlType
@TlConstructor(0xfb834291)
interface TopPeerCategoryPeersType {
  TopPeerCategory category();

  int count();

  List<TopPeer> peers();
}
