package dev.mtproto.testdc.internal.world;

import dev.mtproto.internal.crypto.SecureRandomness;
import java.util.Objects;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * An account's password, which is asked for after the code. Immutable; its text shows nothing of
 * it.
 */
public final class CloudPassword {
  private static final int SALT_BYTES = 16;

  private final PasswordSecret secret;
  private final String hint;
  private final @Nullable String email;
  private final @Nullable String unconfirmedEmail;
  private final String recoveryCode;
  private final ByteString salt;

  private CloudPassword(
      PasswordSecret secret,
      String hint,
      @Nullable String email,
      @Nullable String unconfirmedEmail,
      String recoveryCode) {
    this.secret = Objects.requireNonNull(secret, "secret");
    this.hint = hint;
    this.email = email;
    this.unconfirmedEmail = unconfirmedEmail;
    this.recoveryCode = recoveryCode;
    this.salt =
        secret instanceof PasswordSecret.Hash hash
            ? hash.salt()
            : ByteString.of(new SecureRandomness().bytes(SALT_BYTES));
  }

  /**
   * A password.
   *
   * @param email where recovery codes go; null for nowhere
   * @param recoveryCode the code that takes it away
   */
  public static CloudPassword of(
      PasswordSecret secret, String hint, @Nullable String email, String recoveryCode) {
    return new CloudPassword(secret, hint, email, null, recoveryCode);
  }

  /** The same with another address for recovery, which is to be confirmed; null for none. */
  public CloudPassword withNewEmail(@Nullable String newEmail) {
    String known = newEmail == null ? null : email;
    return new CloudPassword(secret, hint, known, newEmail, recoveryCode);
  }

  /** The same with the address for recovery that was to be confirmed. */
  public CloudPassword confirmed() {
    return new CloudPassword(secret, hint, unconfirmedEmail, null, recoveryCode);
  }

  /** The same without the address that was to be confirmed. */
  public CloudPassword withoutUnconfirmed() {
    return new CloudPassword(secret, hint, email, null, recoveryCode);
  }

  /** What it is known by. */
  public PasswordSecret secret() {
    return secret;
  }

  /** What the user left as a hint; perhaps empty. */
  public String hint() {
    return hint;
  }

  /** Where recovery codes go; null for nowhere. */
  public @Nullable String email() {
    return email;
  }

  /** Where they are to go once that is confirmed; null if nothing is to be confirmed. */
  public @Nullable String unconfirmedEmail() {
    return unconfirmedEmail;
  }

  /** The code that takes the password away. */
  public String recoveryCode() {
    return recoveryCode;
  }

  /** What older layers hash with the password. */
  public ByteString salt() {
    return salt;
  }

  @Override
  public String toString() {
    return "CloudPassword{***}";
  }
}
