package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;

/** {@code inputPeerNotifySettings}. */
@TlType
@TlConstructor(0x38935eb2)
interface InputPeerNotifySettingsType {
  @TlFlag(0)
  boolean showPreviews();

  @TlFlag(1)
  boolean silent();

  int muteUntil();

  String sound();
}
