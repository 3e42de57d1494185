package dev.mtproto.cli.connect;

import dev.mtproto.account.Answer;
import dev.mtproto.account.NewUser;
import dev.mtproto.account.PasswordQuestion;
import dev.mtproto.account.SentCode;
import dev.mtproto.account.SignInDialog;
import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.SignInException;
import dev.mtproto.error.SignInException.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Signs in on the command line: asks for the code, for the password if there is one, for a name if
 * there is no account. An empty line is no answer: the code is sent in the next way then, and the
 * password recovered by e-mail.
 */
public final class PromptedSignIn implements SignInDialog {
  private final Prompts prompts;
  private @Nullable SentCode asked;
  private String missing = "code";

  private PromptedSignIn(Prompts prompts) {
    this.prompts = prompts;
  }

  /**
   * Signs in.
   *
   * @throws CommandFailure if the input ends instead of an answer
   */
  public static void run(MtprotoClient client, String phone, Prompts prompts) {
    PromptedSignIn dialog = new PromptedSignIn(prompts);
    try {
      client.signIn(phone, dialog);
    } catch (SignInException refused) {
      if (refused.is(Reason.CANCELLED)) {
        throw new CommandFailure("no " + dialog.missing + " was entered");
      }
      throw refused;
    }
  }

  @Override
  public @Nullable Answer code(SentCode sent, @Nullable SignInException refusal) {
    complain(refusal, "That was not the code.");
    if (asked != null && asked != sent) {
      prompts.complain("The code is sent again, " + sent.way() + ".");
    }
    asked = sent;
    return answer(prompts.ask("Enter Code: "), sent.nextWay().isPresent());
  }

  @Override
  public @Nullable Answer password(PasswordQuestion question, @Nullable SignInException refusal) {
    missing = "password";
    complain(refusal, "That was not the password.");
    String hint = question.hint().isEmpty() ? "" : " (hint: " + question.hint() + ")";
    String text = prompts.askSecret("Enter Password" + hint + ": ");
    if (text != null && text.isEmpty() && question.hasRecovery()) {
      return Answer.otherWay();
    }
    return text == null ? null : Answer.of(text);
  }

  @Override
  public @Nullable Answer recoveryCode(String email, @Nullable SignInException refusal) {
    missing = "recovery code";
    complain(refusal, "That was not the code.");
    return answer(prompts.ask("Enter the code sent to " + email + ": "), true);
  }

  @Override
  public Optional<NewUser> name(@Nullable SignInException refusal) {
    missing = "name";
    complain(refusal, "That is no name.");
    String first = prompts.ask("A new account. Enter First Name: ");
    String last = first == null ? null : prompts.ask("Enter Last Name: ");
    return last == null
        ? Optional.empty()
        : Optional.of(new NewUser(first == null ? "" : first.strip(), last.strip()));
  }

  private static @Nullable Answer answer(@Nullable String text, boolean otherWay) {
    if (text == null) {
      return null;
    }
    return text.isBlank() && otherWay ? Answer.otherWay() : Answer.of(text.strip());
  }

  private void complain(@Nullable SignInException refusal, String wrong) {
    if (refusal != null) {
      boolean isWrong =
          refusal.is(Reason.WRONG_CODE)
              || refusal.is(Reason.WRONG_PASSWORD)
              || refusal.is(Reason.INVALID_NAME);
      prompts.complain(isWrong ? wrong : String.valueOf(refusal.getMessage()));
    }
  }
}
