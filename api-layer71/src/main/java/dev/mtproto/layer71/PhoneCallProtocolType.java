package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;

/** {@code phoneCallProtocol}. */
@TlType
@TlConstructor(0xa2bb35cb)
interface PhoneCallProtocolType {
  @TlFlag(0)
  boolean udpP2p();

  @TlFlag(1)
  boolean udpReflector();

  int minLayer();

  int maxLayer();
}
