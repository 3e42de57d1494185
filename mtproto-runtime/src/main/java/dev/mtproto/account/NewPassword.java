package dev.mtproto.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A password that an account is to have. Its text shows nothing of it.
 *
 * @param password the password itself, which never leaves this machine
 * @param hint what reminds the user of it, for all to see who know the code; perhaps empty
 * @param email where codes go that take the password away; empty for nowhere, null to leave it as
 *     it is
 */
public record NewPassword(String password, String hint, @Nullable String email) {
  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the password is empty, or the hint tells it
   */
  public NewPassword {
    Objects.requireNonNull(hint, "hint");
    if (password.isEmpty()) {
      throw new IllegalArgumentException("the password is empty");
    }
    if (hint.contains(password)) {
      throw new IllegalArgumentException("the hint tells the password");
    }
  }

  /** A password without a hint, which leaves the address for recovery as it is. */
  public static NewPassword of(String password) {
    return new NewPassword(password, "", null);
  }

  /** The same with a hint. */
  public NewPassword withHint(String newHint) {
    return new NewPassword(password, newHint, email);
  }

  /** The same with an address for recovery. */
  public NewPassword withEmail(String newEmail) {
    return new NewPassword(password, hint, newEmail);
  }

  @Override
  public String toString() {
    return "NewPassword{***}";
  }
}
