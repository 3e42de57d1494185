package dev.mtproto.layer71.auth;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.User;
import org.jspecify.annotations.Nullable;

/** The session is signed in. */
@TlType
@TlConstructor(0xcd050916)
interface AuthorizationType {
  /** How many temporary sessions there are. */
  @TlFlag(0)
  @Nullable Integer tmpSessions();

  /** The user who is signed in. */
  User user();
}
