package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;

/** {@code dcOption}. */
@TlType
@TlConstructor(0x05d8c6cc)
interface DcOptionType {
  @TlFlag(0)
  boolean ipv6();

  @TlFlag(1)
  boolean mediaOnly();

  @TlFlag(2)
  boolean tcpoOnly();

  @TlFlag(3)
  boolean cdn();

  @TlFlag(4)
  boolean static_();

  int id();

  String ipAddress();

  int port();
}
