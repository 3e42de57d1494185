package dev.mtproto.layer71.account;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import okio.ByteString;

/** {@code account.Password}. */
@TlType
interface PasswordType {
  /** {@code account.noPassword}. */
  @TlConstructor(0x96dabc18)
  interface NoPassword {
    ByteString newSalt();

    String emailUnconfirmedPattern();
  }

  /** {@code account.password}. */
  @TlConstructor(0x7c18141c)
  interface Regular {
    ByteString currentSalt();

    ByteString newSalt();

    String hint();

    boolean hasRecovery();

    String emailUnconfirmedPattern();
  }
}
