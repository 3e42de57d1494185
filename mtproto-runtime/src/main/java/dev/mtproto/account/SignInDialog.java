package dev.mtproto.account;

import dev.mtproto.error.SignInException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks a user for what signing in takes. Called by the thread that signs in, which waits. An answer
 * of null means the same as {@link Answer#stop}: a console that was closed stops the sign-in.
 */
@FunctionalInterface
public interface SignInDialog {
  /**
   * Asks for the code.
   *
   * @param sent where it was sent, and how it can be sent again
   * @param refusal why the answer before was of no use; null at first
   */
  @Nullable Answer code(SentCode sent, @Nullable SignInException refusal);

  /**
   * Asks for the password of the account; stops, unless this is overridden.
   *
   * @param question the hint that the user left for himself, and whether there is recovery
   * @param refusal why the answer before was of no use; null at first
   */
  default @Nullable Answer password(PasswordQuestion question, @Nullable SignInException refusal) {
    throw new SignInException(SignInException.Reason.PASSWORD_NEEDED, null);
  }

  /**
   * Asks for the code that was sent to the account's e-mail address, since the password is to be
   * recovered. The account has no password any more after that.
   *
   * @param email the address, most of it hidden
   * @param refusal why the answer before was of no use; null at first
   */
  default @Nullable Answer recoveryCode(String email, @Nullable SignInException refusal) {
    return Answer.stop();
  }

  /**
   * Asks for the name of a new user, since the phone number has no account; refuses to make one,
   * unless this is overridden.
   *
   * @param refusal why the name before was of no use; null at first
   * @return empty to stop
   */
  default Optional<NewUser> name(@Nullable SignInException refusal) {
    throw new SignInException(SignInException.Reason.SIGN_UP_NEEDED, null);
  }

  /** A dialog that only knows the code, from there. */
  static SignInDialog ofCode(Supplier<String> code) {
    return (sent, refusal) -> {
      String text = code.get();
      return text == null ? Answer.stop() : Answer.of(text);
    };
  }
}
