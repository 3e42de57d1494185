package dev.mtproto.layer71.auth;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** {@code auth.sentCode}. */
@TlType
@TlConstructor(0x5e002502)
interface SentCodeType_ {
  @TlFlag(0)
  boolean phoneRegistered();

  SentCodeType type();

  @TlSecret
  String phoneCodeHash();

  @TlFlag(1)
  @Nullable CodeType nextType();

  @TlFlag(2)
  @Nullable Integer timeout();
}
