package dev.mtproto.testdc.internal.world;

import dev.mtproto.internal.crypto.SecureRandomness;
import java.util.Objects;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** An account's password, which is asked for after the code. Its text shows nothing of it. */
public final class CloudPassword {
  private static final int SALT_BYTES = 16;

  private final String password;
  private final String hint;
  private final @Nullable String email;
  private final String recoveryCode;
  private final ByteString salt;

  /**
   * A password.
   *
   * @param email where recovery codes go; null for nowhere
   * @param recoveryCode the code that takes it away
   */
  public CloudPassword(String password, String hint, @Nullable String email, String recoveryCode) {
    this.password = Objects.requireNonNull(password, "password");
    this.hint = hint;
    this.email = email;
    this.recoveryCode = recoveryCode;
    this.salt = ByteString.of(new SecureRandomness().bytes(SALT_BYTES));
  }

  /** The password. */
  public String password() {
    return password;
  }

  /** What the user left as a hint; perhaps empty. */
  public String hint() {
    return hint;
  }

  /** Where recovery codes go; null for nowhere. */
  public @Nullable String email() {
    return email;
  }

  /** The code that takes the password away. */
  public String recoveryCode() {
    return recoveryCode;
  }

  /** What is hashed with the password. */
  public ByteString salt() {
    return salt;
  }

  @Override
  public String toString() {
    return "CloudPassword{***}";
  }
}
