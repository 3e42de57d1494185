package dev.mtproto.account;

import dev.mtproto.error.SignInException;
import dev.mtproto.error.SignInException.Reason;
import dev.mtproto.tl.TlObject;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Signing in as one: has a code sent, asks for it, for the password if there is one, for a name if
 * there is no account yet; asks again if an answer was wrong, sends another code if one has
 * expired.
 *
 * <pre>{@code
 * TlObject user = SignIn.with(client.signInSteps()).run(phone, dialog);
 * }</pre>
 *
 * <p>Waits for the user as long as his dialog does, and for the server as long as calls do.
 * Immutable.
 */
public final class SignIn {
  private static final int USUAL_ATTEMPTS = 5;

  private final SignInSteps steps;
  private final int attempts;

  private SignIn(SignInSteps steps, int attempts) {
    this.steps = Objects.requireNonNull(steps, "steps");
    this.attempts = attempts;
  }

  /** Signs in by these steps. */
  public static SignIn with(SignInSteps steps) {
    return new SignIn(steps, USUAL_ATTEMPTS);
  }

  /**
   * How often the user may answer each question; 5 if not given.
   *
   * @throws IllegalArgumentException if he may not at all
   */
  public SignIn attempts(int newAttempts) {
    if (newAttempts < 1) {
      throw new IllegalArgumentException(newAttempts + " attempts");
    }
    return new SignIn(steps, newAttempts);
  }

  /**
   * Signs in.
   *
   * @param phone the phone number, with the country's code
   * @param dialog asks the user
   * @return the user
   * @throws SignInException if the server refuses, or the user gives up
   */
  public TlObject run(String phone, SignInDialog dialog) {
    return new Run(phone, dialog).code();
  }

  /** One sign-in. */
  private final class Run {
    private final String phone;
    private final SignInDialog dialog;
    private SentCode sent;

    Run(String phone, SignInDialog dialog) {
      this.phone = phone;
      this.dialog = dialog;
      this.sent = restarting(phone);
    }

    /** The server may want all to begin again, once. */
    private SentCode restarting(String phone) {
      try {
        return steps.sendCode(phone);
      } catch (SignInException refused) {
        if (refused.is(Reason.RESTART)) {
          return steps.sendCode(phone);
        }
        throw refused;
      }
    }

    TlObject code() {
      return next().get();
    }

    /** What follows the right code: the user, or another question. */
    private Supplier<TlObject> next() {
      try {
        return ask(
            refusal -> dialog.code(sent, refusal),
            this::enterCode,
            this::sendAgain,
            Set.of(Reason.WRONG_CODE, Reason.EXPIRED_CODE, Reason.RESTART, Reason.NO_OTHER_WAY));
      } catch (SignInException refused) {
        if (refused.is(Reason.CANCELLED)) {
          cancel();
        }
        throw refused;
      }
    }

    private Supplier<TlObject> enterCode(String code) {
      try {
        TlObject user = steps.signIn(sent, code);
        return () -> user;
      } catch (SignInException refused) {
        return after(refused, code);
      }
    }

    private Supplier<TlObject> after(SignInException refused, String code) {
      return switch (refused.reason()) {
        case PASSWORD_NEEDED -> this::password;
        case SIGN_UP_NEEDED -> () -> signUp(code);
        case EXPIRED_CODE, RESTART -> {
          sent = steps.sendCode(phone);
          throw refused;
        }
        default -> throw refused;
      };
    }

    /** A code that has expired meanwhile cannot be sent again, but another one can. */
    private @Nullable Supplier<TlObject> sendAgain() {
      try {
        sent = steps.resendCode(sent);
      } catch (SignInException refused) {
        if (!refused.is(Reason.EXPIRED_CODE) && !refused.is(Reason.RESTART)) {
          throw refused;
        }
        sent = steps.sendCode(phone);
      }
      return null;
    }

    /** Nobody waits for this: the user has given up. */
    private void cancel() {
      try {
        steps.cancelCode(sent);
      } catch (RuntimeException notCancelled) {
        // The code expires by itself.
      }
    }

    private TlObject password() {
      Password password = new Password();
      Supplier<TlObject> next =
          ask(
              refusal -> dialog.password(password.question, refusal),
              password::enter,
              this::requestRecovery,
              Set.of(Reason.WRONG_PASSWORD, Reason.RESTART, Reason.NO_RECOVERY));
      return next.get();
    }

    /** The user may remember the password after all if there is no address to recover it by. */
    private Supplier<TlObject> requestRecovery() {
      String email = steps.requestRecovery();
      return () -> recover(email);
    }

    private TlObject recover(String email) {
      return ask(
          refusal -> dialog.recoveryCode(email, refusal),
          this::enterRecovery,
          () -> {
            steps.requestRecovery();
            return null;
          },
          Set.of(Reason.WRONG_CODE, Reason.EXPIRED_CODE));
    }

    private TlObject enterRecovery(String code) {
      try {
        return steps.recover(phone, code);
      } catch (SignInException refused) {
        if (refused.is(Reason.EXPIRED_CODE)) {
          steps.requestRecovery();
        }
        throw refused;
      }
    }

    /** The question of the password, which is good for one attempt. */
    private final class Password {
      private PasswordQuestion question = steps.password();

      Supplier<TlObject> enter(String password) {
        TlObject user = check(password);
        return () -> user;
      }

      private TlObject check(String password) {
        try {
          return steps.checkPassword(phone, question, password);
        } catch (SignInException refused) {
          question = steps.password();
          if (refused.is(Reason.RESTART)) {
            return steps.checkPassword(phone, question, password);
          }
          throw refused;
        }
      }
    }

    private TlObject signUp(String code) {
      SignInException refusal = null;
      for (int attempt = 0; attempt < attempts; attempt++) {
        NewUser user = dialog.name(refusal).orElseThrow(SignIn::cancelled);
        try {
          return steps.signUp(sent, code, user);
        } catch (SignInException refused) {
          if (!refused.is(Reason.INVALID_NAME)) {
            throw refused;
          }
          refusal = refused;
        }
      }
      throw exhausted(refusal);
    }

    /**
     * Asks until an answer is taken.
     *
     * @param otherWay what happens if the user has no answer; gives null to ask once more
     * @param repeatable the reasons for which the user is asked again
     */
    private <T> T ask(
        Function<@Nullable SignInException, @Nullable Answer> question,
        Function<String, T> enter,
        Supplier<@Nullable T> otherWay,
        Set<Reason> repeatable) {
      SignInException refusal = null;
      for (int attempt = 0; attempt < attempts; attempt++) {
        Answer answer = question.apply(refusal);
        if (answer == null || answer.kind() == Answer.Kind.STOP) {
          throw cancelled();
        }
        try {
          T taken = answer.kind() == Answer.Kind.TEXT ? enter.apply(answer.text()) : otherWay.get();
          if (taken != null) {
            return taken;
          }
          refusal = null;
        } catch (SignInException refused) {
          if (!repeatable.contains(refused.reason())) {
            throw refused;
          }
          refusal = refused;
        }
      }
      throw exhausted(refusal);
    }
  }

  private static SignInException cancelled() {
    return new SignInException(Reason.CANCELLED, null);
  }

  private static SignInException exhausted(@Nullable SignInException refusal) {
    return refusal == null ? cancelled() : refusal;
  }
}
