package dev.mtproto.testdc.internal.answers;

import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.world.CloudPassword;
import dev.mtproto.testdc.internal.world.PasswordSecret;
import dev.mtproto.testdc.internal.world.Person;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@code account.updatePasswordSettings} wants, in whichever form it came.
 *
 * @param secret what the new password is known by; null to leave it
 * @param removal whether there is to be no password
 * @param hint the new password's hint
 * @param email the address for recovery; empty for none, null to leave it
 */
record PasswordChange(
    @Nullable PasswordSecret secret, boolean removal, String hint, @Nullable String email) {
  /** The code that confirms an address and, by it, takes the password away. */
  static final String CODE = SentCodes.NEWCOMERS_CODE;

  /**
   * Makes the change.
   *
   * @throws dev.mtproto.error.RpcException if something has to be confirmed, which is no refusal
   */
  void applyTo(Person person) {
    if (removal) {
      person.setPassword(null);
      return;
    }
    if (email != null && !email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+")) {
      throw RpcErrors.badRequest("EMAIL_INVALID");
    }
    CloudPassword present = person.password();
    CloudPassword changed = secret == null ? PasswordAnswers.required(person) : renewed(present);
    if (email != null) {
      changed = changed.withNewEmail(email.isEmpty() ? null : email);
    }
    person.setPassword(changed);
    if (changed.unconfirmedEmail() != null && email != null) {
      throw RpcErrors.badRequest("EMAIL_UNCONFIRMED_" + CODE.length());
    }
  }

  private CloudPassword renewed(@Nullable CloudPassword present) {
    PasswordSecret known = Objects.requireNonNull(secret, "secret");
    String kept = present == null ? null : present.email();
    return CloudPassword.of(known, hint, kept, CODE);
  }
}
