package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import okio.ByteString;

/** {@code phoneConnection}. */
@TlType
@TlConstructor(0x9d4c17c0)
interface PhoneConnectionType {
  long id();

  String ip();

  String ipv6();

  int port();

  ByteString peerTag();
}
