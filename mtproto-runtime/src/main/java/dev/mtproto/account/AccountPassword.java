package dev.mtproto.account;

import dev.mtproto.call.Caller;
import dev.mtproto.error.RpcException;
import dev.mtproto.error.SignInException;
import dev.mtproto.error.SignInException.Reason;
import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.tl.TlBuilder;
import dev.mtproto.tl.TlCodecs;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The password that a signed-in account is asked for after the code, and the e-mail address by
 * which it can be recovered: to set, to change, to take away. Thread-safe.
 *
 * <p>As {@link SignInSteps} are, the calls are built by their names, in the form that the layer
 * has: hashes in older layers, verifiers of SRP in newer ones. Every step throws a {@link
 * SignInException} if the server refuses (WRONG_PASSWORD, INVALID_EMAIL, WAIT, ...).
 *
 * <p>What Telegram Passport keeps is encrypted with the password, and is lost when that changes.
 *
 * @see <a href="https://core.telegram.org/api/srp#setting-a-new-2fa-password">Setting a
 *     password</a>
 */
public final class AccountPassword {
  private final Caller caller;
  private final TlLayer layer;
  private final Randomness random;

  /** The password of the account that this caller is signed in to. */
  public AccountPassword(Caller caller) {
    this.caller = Objects.requireNonNull(caller, "caller");
    this.layer = caller.layer();
    this.random = new SecureRandomness();
  }

  /** What the server says of the password: whether there is one, its hint. */
  public PasswordQuestion question() {
    return new PasswordQuestion(call(layer.request("account.getPassword").build()));
  }

  /**
   * Sets a password, or changes it.
   *
   * @param current the present password; null if the account has none
   */
  public PasswordUpdate set(@Nullable String current, NewPassword next) {
    PasswordQuestion question = question();
    TlBuilder settings = layer.object("account.passwordInputSettings");
    question.renew(layer, settings, next.password(), random);
    settings.with("hint", next.hint()).withIfKnown("email", next.email());
    return update(question, current, settings);
  }

  /** Takes the password away, and with it the address for recovery. */
  public void remove(String current) {
    PasswordQuestion question = question();
    TlBuilder settings = layer.object("account.passwordInputSettings");
    question.remove(layer, settings);
    update(question, current, settings.with("hint", "").with("email", ""));
  }

  /**
   * Changes the address for recovery.
   *
   * @param email the address; empty for none
   */
  public PasswordUpdate setEmail(String current, String email) {
    TlBuilder settings = layer.object("account.passwordInputSettings").with("email", email);
    return update(question(), current, settings);
  }

  /** The address for recovery; empty if there is none. */
  public Optional<String> email(String current) {
    TlBuilder request = layer.request("account.getPasswordSettings");
    prove(request, question(), current);
    TlFields answer = TlFields.of(call(request.build()));
    return answer.get("email") instanceof String email && !email.isEmpty()
        ? Optional.of(email)
        : Optional.empty();
  }

  /**
   * Confirms a new address for recovery.
   *
   * @param code what was sent there
   * @throws IllegalArgumentException if the layer is an older one, in which a link confirms it
   */
  public void confirmEmail(String code) {
    call(layer.request("account.confirmPasswordEmail").with("code", code).build(TlCodecs.BOOL));
  }

  /**
   * Has the code for a new address sent again.
   *
   * @throws IllegalArgumentException if the layer is an older one
   */
  public void resendEmail() {
    call(layer.request("account.resendPasswordEmail").build(TlCodecs.BOOL));
  }

  /**
   * Gives up a new address that is not confirmed.
   *
   * @throws IllegalArgumentException if the layer is an older one
   */
  public void cancelEmail() {
    call(layer.request("account.cancelPasswordEmail").build(TlCodecs.BOOL));
  }

  private PasswordUpdate update(
      PasswordQuestion question, @Nullable String current, TlBuilder settings) {
    TlObject built = settings.buildObject();
    TlBuilder request = layer.request("account.updatePasswordSettings").with("new_settings", built);
    prove(request, question, current);
    try {
      caller.call(request.build(TlCodecs.BOOL));
      return PasswordUpdate.DONE;
    } catch (RpcException refused) {
      if (refused.is("EMAIL_UNCONFIRMED")) {
        return PasswordUpdate.EMAIL_TO_CONFIRM;
      }
      throw Refusals.of(refused);
    }
  }

  /** The present password's proof, under the name that the layer has for it. */
  private void prove(TlBuilder request, PasswordQuestion question, @Nullable String current) {
    if (question.isSet() != (current != null)) {
      throw new SignInException(
          current == null ? Reason.PASSWORD_NEEDED : Reason.NO_PASSWORD, null);
    }
    Object proof =
        current == null ? PasswordQuestion.noProof(layer) : question.prove(layer, current, random);
    request.withIfKnown("password", proof).withIfKnown("current_password_hash", proof);
  }

  private <R> R call(TlRequest<R> request) {
    return Refusals.translated(() -> caller.call(request));
  }

  @Override
  public String toString() {
    return "AccountPassword{" + layer.name() + "}";
  }
}
