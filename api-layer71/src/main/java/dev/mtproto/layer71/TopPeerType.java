package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code topPeer}. */
@TlType
@TlConstructor(0xedcdc05b)
interface TopPeerType {
  Peer peer();

  double rating();
}
