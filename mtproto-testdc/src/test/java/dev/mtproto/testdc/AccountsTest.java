package dev.mtproto.testdc;

import static dev.mtproto.testdc.Refusals.assertReason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mtproto.account.Answer;
import dev.mtproto.account.CodeWay;
import dev.mtproto.account.NewUser;
import dev.mtproto.account.PasswordQuestion;
import dev.mtproto.account.SentCode;
import dev.mtproto.account.SignIn;
import dev.mtproto.account.SignInSteps;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.error.MtprotoException;
import dev.mtproto.error.RpcException;
import dev.mtproto.error.SignInException;
import dev.mtproto.error.SignInException.Reason;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.auth.CancelCode;
import dev.mtproto.layer71.auth.ResendCode;
import dev.mtproto.layer71.auth.SendCode;
import dev.mtproto.layer71.messages.GetAllChats;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in and out with layer 71. */
final class AccountsTest {
  private static final String SECRET = "correct horse";

  private final TestDataCenter dc = TestDataCenter.start();
  private final Account ada = dc.world().accounts().get(0);
  private final MtprotoClient client = builder().connect();

  @AfterEach
  void close() {
    client.close();
    dc.close();
  }

  @Test
  void aCodeThatDidNotComeIsSentInTheNextWays() {
    ScriptedDialog user =
        ScriptedDialog.answering(
            Answer.otherWay(), Answer.otherWay(), Answer.otherWay(), Answer.of(ada.code()));

    client.signIn(ada.phone(), user);

    assertThat(user.questions())
        .containsExactly(
            "code as a message within Telegram",
            "code by text message",
            "code by a phone call",
            "code by a phone call, NO_OTHER_WAY");
  }

  @Test
  void aNewNumberSignsUpWithAName() {
    ScriptedDialog user =
        ScriptedDialog.answering("22222").named(new NewUser("", ""), new NewUser("Mary", "S."));

    client.signIn("+1 555 0199", user);

    assertThat(user.questions())
        .containsExactly("code as a message within Telegram", "name", "name, INVALID_NAME");
    User.Regular self = (User.Regular) client.signInSteps().current().orElseThrow();
    assertThat(self.firstName()).isEqualTo("Mary");
    assertThat(self.lastName()).isEqualTo("S.");
  }

  @Test
  void whoeverIsNotAskedForANameDoesNotSignUp() {
    assertReason(() -> client.signIn("15550199", () -> "22222"), Reason.SIGN_UP_NEEDED);
    assertReason(
        () -> client.signIn("15550199", ScriptedDialog.answering("22222")), Reason.CANCELLED);
  }

  @Test
  void whoeverGivesUpCancelsTheCode() {
    CallLog log = dc.recordCalls();

    assertReason(
        () -> client.signIn(ada.phone(), ScriptedDialog.answering(Answer.stop())),
        Reason.CANCELLED);

    assertThat(log.executed(CancelCode.class)).isEqualTo(1);
  }

  @Test
  void afterTheLastAttemptTheRefusalIsThrown() {
    SignIn twice = SignIn.with(client.signInSteps()).attempts(2);
    ScriptedDialog user = ScriptedDialog.answering("1", "2", ada.code());

    assertReason(() -> twice.run(ada.phone(), user), Reason.WRONG_CODE);
    assertThat(user.questions()).hasSize(2);
  }

  @Test
  void anExpiredCodeIsSentAnew() {
    CallLog log = dc.recordCalls();
    dc.faults()
        .inject(
            Fault.callError(400, "PHONE_CODE_EXPIRED").of(dev.mtproto.layer71.auth.SignIn.class),
            When.once());

    client.signIn(ada.phone(), ada::code);

    assertThat(log.executed(SendCode.class)).isEqualTo(2);
  }

  @Test
  void insteadOfAnExpiredCodeThatIsToBeSentAgainAnotherIs() {
    CallLog log = dc.recordCalls();
    dc.faults()
        .inject(Fault.callError(400, "PHONE_CODE_EXPIRED").of(ResendCode.class), When.once());
    ScriptedDialog user = ScriptedDialog.answering(Answer.otherWay(), Answer.of(ada.code()));

    client.signIn(ada.phone(), user);

    assertThat(log.executed(SendCode.class)).isEqualTo(2);
    assertThat(user.questions()).hasSize(2).noneMatch(asked -> asked.contains("EXPIRED"));
  }

  @Test
  void aBotSignsInByItsTokenAlone() {
    Account bot = dc.world().addBot("71:token", "Difference Engine", "engine_bot");

    assertReason(() -> client.signInBot("71:other"), Reason.INVALID_TOKEN);
    client.signInBot("71:token");

    assertThat(client.userId()).hasValue(bot.userId());
    User.Regular self = (User.Regular) client.signInSteps().current().orElseThrow();
    assertThat(self.bot()).isTrue();
  }

  @Test
  void signingOutForgetsAllThatIsSavedAndTheClientCanSignInAgain(@TempDir Path folder) {
    Path file = folder.resolve("credentials.json");
    try (MtprotoClient one = builder().credentials(Credentials.file(file)).connect()) {
      one.signIn(ada.phone(), ada::code);
      assertThat(file).exists();

      one.signOut();

      assertThat(file).doesNotExist();
      assertThat(one.userId()).isEmpty();
      assertThatThrownBy(() -> one.call(new GetAllChats(List.of())))
          .isInstanceOf(RpcException.class)
          .hasMessageContaining("AUTH_KEY_UNREGISTERED");

      one.signIn(ada.phone(), ada::code);

      assertThat(one.userId()).hasValue(ada.userId());
      assertThat(one.call(new GetAllChats(List.of()))).isNotNull();
      assertThat(file).exists();
    }
  }

  @Test
  void aSecondSignOutIsNone() {
    client.signIn(ada.phone(), ada::code);
    client.signOut();
    client.signOut();

    assertThat(client.userId()).isEmpty();
  }

  @Test
  void ifTheServerCannotBeToldTheSessionIsKept(@TempDir Path folder) {
    Path file = folder.resolve("credentials.json");
    try (MtprotoClient one = builder().credentials(Credentials.file(file)).connect()) {
      one.signIn(ada.phone(), ada::code);
      dc.faults()
          .inject(
              Fault.callError(400, "NO_WAY").of(dev.mtproto.layer71.auth.LogOut.class),
              When.once());

      assertThatThrownBy(one::signOut).isInstanceOf(RpcException.class);

      assertThat(Files.exists(file)).isTrue();
      assertThat(one.userId()).hasValue(ada.userId());
    }
  }

  @Test
  void theStepsCanBeTakenOneByOne() {
    dc.world().setPassword(ada, SECRET, "a horse");
    SignInSteps steps = client.signInSteps();

    SentCode sent = steps.sendCode(ada.phone());
    assertThat(sent.way()).isEqualTo(CodeWay.APP);
    assertThat(sent.length()).hasValue(5);
    assertThat(sent.nextWay()).contains(CodeWay.SMS);
    assertThat(sent.timeout()).contains(Duration.ofSeconds(60));
    SentCode again = steps.resendCode(sent);
    assertThat(again.way()).isEqualTo(CodeWay.SMS);
    assertReason(() -> steps.signIn(again, ada.code()), Reason.PASSWORD_NEEDED);
    PasswordQuestion question = steps.password();
    assertThat(question.isSet()).isTrue();
    assertThat(question.hasRecovery()).isFalse();
    steps.checkPassword(ada.phone(), question, SECRET);

    assertThat(client.userId()).hasValue(ada.userId());
  }

  @Test
  void aCancelledCodeIsOfNoMoreUse() {
    SignInSteps steps = client.signInSteps();
    SentCode sent = steps.sendCode(ada.phone());

    steps.cancelCode(sent);

    assertReason(() -> steps.signIn(sent, ada.code()), Reason.EXPIRED_CODE);
  }

  @Test
  void everyRefusalHasItsReason() {
    Map.of(
            "PHONE_NUMBER_INVALID", Reason.INVALID_PHONE,
            "PHONE_NUMBER_BANNED", Reason.BANNED_PHONE,
            "PHONE_NUMBER_FLOOD", Reason.TOO_MANY_CODES,
            "PHONE_PASSWORD_FLOOD", Reason.TOO_MANY_PASSWORDS,
            "API_ID_INVALID", Reason.INVALID_APP,
            "API_ID_PUBLISHED_FLOOD", Reason.INVALID_APP,
            "UPDATE_APP_TO_LOGIN", Reason.OLD_LAYER,
            "SOMETHING_NEW", Reason.OTHER)
        .forEach(
            (error, reason) -> {
              dc.faults().inject(Fault.callError(400, error).of(SendCode.class), When.once());
              assertReason(() -> client.signIn(ada.phone(), ada::code), reason);
            });
  }

  @Test
  void aLongWaitSaysHowLong() {
    dc.faults().inject(Fault.floodWait(86_000).of(SendCode.class), When.once());

    SignInException refusal =
        catchThrowableOfType(SignInException.class, () -> client.signIn(ada.phone(), ada::code));

    assertThat(refusal.reason()).isEqualTo(Reason.WAIT);
    assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(86_000));
    assertThat(refusal).hasMessageContaining("try again in 86000 s");
  }

  @Test
  void anOldLayerIsToldToImportANewerOne() {
    dc.faults().inject(Fault.callError(406, "UPDATE_APP_TO_LOGIN"), When.once());

    assertThatThrownBy(() -> client.signIn(ada.phone(), ada::code))
        .hasMessageContaining("import one with 'mtproto tl import'");
  }

  @Test
  void aServerThatWantsABeginningAnewGetsIt() {
    dc.faults().inject(Fault.callError(500, "AUTH_RESTART").of(SendCode.class), When.once());

    client.signIn(ada.phone(), ada::code);

    assertThat(client.userId()).hasValue(ada.userId());
  }

  @Test
  void aSignInThatWaitsForTheServerEndsWhenItIsInterrupted() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    AtomicReference<Throwable> end = new AtomicReference<>();
    dc.onAsync(
        SendCode.class,
        (context, request) -> {
          asked.countDown();
          return new CompletableFuture<>();
        });
    Thread user = new Thread(() -> client.signIn(ada.phone(), ada::code));
    user.setUncaughtExceptionHandler((thread, failure) -> end.set(failure));
    user.start();
    assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

    user.interrupt();
    user.join(20_000);

    assertThat(user.isAlive()).isFalse();
    assertThat(end.get()).isInstanceOf(MtprotoException.class);
  }

  @Test
  void nothingThatIsShownIsSecret() {
    dc.world().setPassword(ada, SECRET, "a horse");
    SignInSteps steps = client.signInSteps();
    SentCode sent = steps.sendCode(ada.phone());
    SignInException refusal =
        catchThrowableOfType(SignInException.class, () -> steps.signIn(sent, ada.code()));
    PasswordQuestion question = steps.password();
    SignInException wrong =
        catchThrowableOfType(
            SignInException.class, () -> steps.checkPassword(null, question, "hunter2"));

    assertThat(
            List.of(
                steps.toString(),
                sent.toString(),
                question.toString(),
                refusal.toString(),
                wrong.toString(),
                Answer.of(SECRET).toString()))
        .allSatisfy(
            shown ->
                assertThat(shown)
                    .doesNotContain(ada.code(), SECRET, "hunter2", ada.phone(), "secret hash"));
  }

  private dev.mtproto.client.MtprotoClientBuilder builder() {
    return MtprotoClient.builder(Layer71.LAYER).app(1, "secret hash").dataCenters(dc.dataCenters());
  }
}
