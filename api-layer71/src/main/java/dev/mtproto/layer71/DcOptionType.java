package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;

/** An address of a data centre. */
@TlType
@TlConstructor(0x05d8c6cc)
interface DcOptionType {
  @TlFlag(0)
  boolean ipv6();

  /** Whether it serves files only. */
  @TlFlag(1)
  boolean mediaOnly();

  /** Whether it speaks obfuscated TCP only. */
  @TlFlag(2)
  boolean tcpoOnly();

  /** Whether it is a CDN, which needs other keys. */
  @TlFlag(3)
  boolean cdn();

  /** Whether it is to be preferred where the others are blocked. */
  @TlFlag(4)
  boolean static_();

  int id();

  String ipAddress();

  int port();
}
