package dev.mtproto.layer71.auth;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.User;
import org.jspecify.annotations.Nullable;

/** {@code auth.authorization}. */
@TlType
@TlConstructor(0xcd050916)
interface AuthorizationType {
  @TlFlag(0)
  @Nullable Integer tmpSessions();

  User user();
}
