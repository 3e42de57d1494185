package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;

/** {@code peerSettings}. */
@TlType
@TlConstructor(0x818426cd)
interface PeerSettingsType {
  @TlFlag(0)
  boolean reportSpam();
}
