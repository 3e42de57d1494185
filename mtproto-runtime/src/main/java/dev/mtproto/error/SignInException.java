package dev.mtproto.error;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Signing in did not succeed. {@link #reason} says what can be done; the server's answer, if there
 * was one, is the cause. Shows neither codes nor passwords.
 *
 * @see <a href="https://core.telegram.org/api/auth">User authorization</a>
 */
public final class SignInException extends MtprotoException {
  private final Reason reason;
  private final @Nullable Duration retryAfter;

  /** Why it did not succeed. */
  public enum Reason {
    /** The phone number is not one. */
    INVALID_PHONE("the phone number is not valid"),
    /** Telegram has banned the number. */
    BANNED_PHONE("the phone number is banned"),
    /** Too many codes were asked for. */
    TOO_MANY_CODES("too many codes were asked for; wait a day"),
    /** The code is wrong or empty: it can be entered again. */
    WRONG_CODE("that was not the code"),
    /** The code is too old, or was cancelled: another has to be sent. */
    EXPIRED_CODE("the code has expired"),
    /** The code cannot be sent in another way. */
    NO_OTHER_WAY("the code cannot be sent in another way"),
    /** The code was right, and the account has a password beside. */
    PASSWORD_NEEDED("the account has a password"),
    /** The password is wrong: it can be entered again. */
    WRONG_PASSWORD("that was not the password"),
    /** The account has no password, though one was given. */
    NO_PASSWORD("the account has no password"),
    /** The server does not take the new password. */
    INVALID_PASSWORD("the new password is not accepted"),
    /** The address for recovery is none. */
    INVALID_EMAIL("the e-mail address is not valid"),
    /** Too many wrong passwords. */
    TOO_MANY_PASSWORDS("too many wrong passwords; wait a while"),
    /** The password cannot be recovered: the account has no e-mail address for that. */
    NO_RECOVERY("the password cannot be recovered, no e-mail address is known"),
    /** The code was right, and the number has no account: one can be made. */
    SIGN_UP_NEEDED("the phone number has no account"),
    /** The first or last name is empty or too long. */
    INVALID_NAME("the name is not valid"),
    /** The application's id and hash are not right, or may not do this. */
    INVALID_APP("the application's id and hash are not valid"),
    /** The bot's token is wrong or was revoked. */
    INVALID_TOKEN("the bot's token is not valid"),
    /** Too often; {@link SignInException#retryAfter} says how long to wait. */
    WAIT("too many attempts"),
    /** The server no longer lets clients of this layer sign in. */
    OLD_LAYER(
        "the server wants a newer layer for signing in: import one with 'mtproto tl import' and"
            + " build the client with it"),
    /** The server wants the sign-in to be begun again. */
    RESTART("the sign-in has to be begun again"),
    /** Somebody else is signed in: the client does not change accounts unasked. */
    OTHER_ACCOUNT(
        "another account is signed in with these credentials; sign it out first, or use other"
            + " credentials"),
    /** The user did not answer. */
    CANCELLED("the sign-in was cancelled"),
    /** Something else. */
    OTHER("the server refuses");

    private final String text;

    Reason(String text) {
      this.text = text;
    }
  }

  /**
   * Makes an exception.
   *
   * @param cause what the server answered; null if it was not asked
   */
  public SignInException(Reason reason, @Nullable RpcException cause) {
    this(reason, null, cause);
  }

  /**
   * Makes an exception.
   *
   * @param retryAfter how long to wait; null if that is not said
   * @param cause what the server answered; null if it was not asked
   */
  public SignInException(
      Reason reason, @Nullable Duration retryAfter, @Nullable RpcException cause) {
    super(describe(reason, retryAfter, cause), cause);
    this.reason = Objects.requireNonNull(reason, "reason");
    this.retryAfter = retryAfter;
  }

  private static String describe(
      Reason reason, @Nullable Duration retryAfter, @Nullable RpcException cause) {
    String wait = retryAfter == null ? "" : "; try again in " + retryAfter.toSeconds() + " s";
    return reason.text + wait + (cause == null ? "" : " (" + cause.getMessage() + ")");
  }

  /** Why signing in did not succeed. */
  public Reason reason() {
    return reason;
  }

  /** How long to wait before the next attempt; empty if that is not said. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** Whether this is the reason. */
  public boolean is(Reason other) {
    return reason == other;
  }
}
