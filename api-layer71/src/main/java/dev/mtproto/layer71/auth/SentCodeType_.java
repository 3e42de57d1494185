package dev.mtproto.layer71.auth;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** A sign-in code was sent. */
@TlType
@TlConstructor(0x5e002502)
interface SentCodeType_ {
  /** Whether the number has an account; if not, sign up rather than in. */
  @TlFlag(0)
  boolean phoneRegistered();

  /** How the code comes, and how long it is. */
  SentCodeType type();

  /** What has to be given back together with the code. */
  @TlSecret
  String phoneCodeHash();

  /** How the code would be sent again. */
  @TlFlag(1)
  @Nullable CodeType nextType();

  /** After how many seconds it can be sent again. */
  @TlFlag(2)
  @Nullable Integer timeout();
}
