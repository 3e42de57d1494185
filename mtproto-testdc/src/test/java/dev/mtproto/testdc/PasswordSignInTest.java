package dev.mtproto.testdc;

import static dev.mtproto.testdc.Refusals.assertReason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.account.Answer;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.SignInException.Reason;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.auth.RecoverPassword;
import dev.mtproto.layer71.auth.RequestPasswordRecovery;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Signing in with layer 71 where a password is asked for after the code. */
final class PasswordSignInTest {
  private static final String SECRET = "correct horse";

  private final TestDataCenter dc = TestDataCenter.start();
  private final Account ada = dc.world().accounts().get(0);
  private final MtprotoClient client =
      MtprotoClient.builder(Layer71.LAYER)
          .app(1, "secret hash")
          .dataCenters(dc.dataCenters())
          .connect();

  @AfterEach
  void close() {
    client.close();
    dc.close();
  }

  @Test
  void aPasswordIsAskedForAfterTheCodeAndAgainIfItWasWrong() {
    dc.world().setPassword(ada, SECRET, "a horse");
    ScriptedDialog user = ScriptedDialog.answering("00000", ada.code(), "wrong", SECRET);

    client.signIn(ada.phone(), user);

    assertThat(client.userId()).hasValue(ada.userId());
    assertThat(user.questions())
        .containsExactly(
            "code as a message within Telegram",
            "code as a message within Telegram, WRONG_CODE",
            "password (a horse)",
            "password (a horse), WRONG_PASSWORD");
  }

  @Test
  void aDialogThatOnlyKnowsTheCodeIsToldThatThereIsAPassword() {
    dc.world().setPassword(ada, SECRET, "");

    assertReason(() -> client.signIn(ada.phone(), ada::code), Reason.PASSWORD_NEEDED);
  }

  @Test
  void aForgottenPasswordIsTakenAwayByACodeSentByEmail() {
    dc.world().setPassword(ada, SECRET, "", "ada@example.org", "771");
    ScriptedDialog user =
        ScriptedDialog.answering(
            Answer.of(ada.code()), Answer.otherWay(), Answer.of("000"), Answer.of("771"));

    client.signIn(ada.phone(), user);

    assertThat(user.questions().subList(2, 4))
        .containsExactly("recovery a**@example.org", "recovery a**@example.org, WRONG_CODE");
    assertThat(dc.world().hasPassword(ada)).isFalse();
    assertThat(client.userId()).hasValue(ada.userId());
  }

  @Test
  void aPasswordWithoutEmailCannotBeRecoveredAndIsAskedForAgain() {
    dc.world().setPassword(ada, SECRET, "");
    ScriptedDialog user =
        ScriptedDialog.answering(Answer.of(ada.code()), Answer.otherWay(), Answer.of(SECRET));

    client.signIn(ada.phone(), user);

    assertThat(user.questions())
        .containsExactly(
            "code as a message within Telegram", "password ()", "password (), NO_RECOVERY");
    assertThat(client.userId()).hasValue(ada.userId());
  }

  @Test
  void whoeverForgetsAPasswordWithoutEmailAgainAndAgainIsToldWhyItEnds() {
    dc.world().setPassword(ada, SECRET, "");
    Answer forgotten = Answer.otherWay();
    ScriptedDialog user =
        ScriptedDialog.answering(
            Answer.of(ada.code()), forgotten, forgotten, forgotten, forgotten, forgotten);

    assertReason(() -> client.signIn(ada.phone(), user), Reason.NO_RECOVERY);
  }

  @Test
  void anExpiredRecoveryCodeIsSentAnew() {
    CallLog log = dc.recordCalls();
    dc.world().setPassword(ada, SECRET, "", "ada@example.org", "771");
    dc.faults()
        .inject(
            Fault.callError(400, "PASSWORD_RECOVERY_EXPIRED").of(RecoverPassword.class),
            When.once());

    client.signIn(
        ada.phone(),
        ScriptedDialog.answering(
            Answer.of(ada.code()), Answer.otherWay(), Answer.of("771"), Answer.of("771")));

    assertThat(log.executed(RequestPasswordRecovery.class)).isEqualTo(2);
  }
}
