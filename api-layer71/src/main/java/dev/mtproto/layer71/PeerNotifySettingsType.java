package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;

/** {@code PeerNotifySettings}. */
@TlType
interface PeerNotifySettingsType {
  /** {@code peerNotifySettingsEmpty}. */
  @TlConstructor(0x70a68512)
  interface Empty {}

  /** {@code peerNotifySettings}. */
  @TlConstructor(0x9acda4c0)
  interface Regular {
    @TlFlag(0)
    boolean showPreviews();

    @TlFlag(1)
    boolean silent();

    int muteUntil();

    String sound();
  }
}
