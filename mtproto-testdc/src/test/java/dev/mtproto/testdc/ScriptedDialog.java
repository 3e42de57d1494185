package dev.mtproto.testdc;

import dev.mtproto.account.Answer;
import dev.mtproto.account.NewUser;
import dev.mtproto.account.PasswordQuestion;
import dev.mtproto.account.SentCode;
import dev.mtproto.account.SignInDialog;
import dev.mtproto.error.SignInException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A user who answers what a test says, and remembers what he was asked. */
final class ScriptedDialog implements SignInDialog {
  private final Deque<Answer> answers;
  private final Deque<NewUser> names = new ArrayDeque<>();
  private final List<String> questions = new ArrayList<>();

  private ScriptedDialog(Answer... answers) {
    this.answers = new ArrayDeque<>(List.of(answers));
  }

  static ScriptedDialog answering(Answer... answers) {
    return new ScriptedDialog(answers);
  }

  static ScriptedDialog answering(String... texts) {
    return new ScriptedDialog(List.of(texts).stream().map(Answer::of).toArray(Answer[]::new));
  }

  ScriptedDialog named(NewUser... users) {
    names.addAll(List.of(users));
    return this;
  }

  /** What was asked, with the reason of the refusal before. */
  List<String> questions() {
    return questions;
  }

  @Override
  public @Nullable Answer code(SentCode sent, @Nullable SignInException refusal) {
    return asked("code " + sent.way() + reason(refusal));
  }

  @Override
  public @Nullable Answer password(PasswordQuestion question, @Nullable SignInException refusal) {
    return asked("password (" + question.hint() + ")" + reason(refusal));
  }

  @Override
  public @Nullable Answer recoveryCode(String email, @Nullable SignInException refusal) {
    return asked("recovery " + email + reason(refusal));
  }

  @Override
  public Optional<NewUser> name(@Nullable SignInException refusal) {
    questions.add("name" + reason(refusal));
    return Optional.ofNullable(names.poll());
  }

  private @Nullable Answer asked(String question) {
    questions.add(question);
    return answers.poll();
  }

  private static String reason(@Nullable SignInException refusal) {
    return refusal == null ? "" : ", " + refusal.reason();
  }
}
