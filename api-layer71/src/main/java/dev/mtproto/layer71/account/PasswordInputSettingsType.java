package dev.mtproto.layer71.account;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** {@code account.passwordInputSettings}. */
@TlType
@TlConstructor(0x86916deb)
interface PasswordInputSettingsType {
  @TlFlag(0)
  @Nullable ByteString newSalt();

  @TlFlag(0)
  @TlSecret
  @Nullable ByteString newPasswordHash();

  @TlFlag(0)
  @Nullable String hint();

  @TlFlag(1)
  @Nullable String email();
}
