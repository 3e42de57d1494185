package dev.mtproto.cli.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mtproto.account.AccountPassword;
import dev.mtproto.account.NewPassword;
import dev.mtproto.account.PasswordQuestion;
import dev.mtproto.account.PasswordUpdate;
import dev.mtproto.account.SentCode;
import dev.mtproto.account.SignInSteps;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.SignInException;
import dev.mtproto.error.SignInException.Reason;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlLayer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Signing in with a newer layer, as a user has it who imports and compiles one: passwords by SRP,
 * other shapes of the same methods.
 */
class NewerLayerSignInTest {
  private static final String SECRET = "correct horse";

  private static TlLayer layer;

  private TestDataCenter dc;
  private MtprotoClient client;

  @BeforeAll
  static void importAndCompileTheLayer() throws Exception {
    layer = NewerLayer.layer();
  }

  @BeforeEach
  void connect() {
    dc = TestDataCenter.start().registerLayer(layer);
    client =
        MtprotoClient.builder(layer).app(1, "secret hash").dataCenters(dc.dataCenters()).connect();
  }

  @AfterEach
  void close() {
    client.close();
    dc.close();
  }

  @Test
  void aPasswordIsProvedBySrp() {
    dc.world().setPassword(ada(), SECRET, "a horse");
    Script script = new Script(ada().code(), "wrong", SECRET);

    PromptedSignIn.run(client, ada().phone(), script);

    assertThat(client.userId()).hasValue(ada().userId());
    assertThat(script.complaints).containsExactly("That was not the password.");
  }

  @Test
  void aQuestionIsGoodForOneAnswer() {
    dc.world().setPassword(ada(), SECRET, "");
    SignInSteps steps = client.signInSteps();
    SentCode sent = steps.sendCode(ada().phone());
    assertReason(() -> steps.signIn(sent, ada().code()), Reason.PASSWORD_NEEDED);
    PasswordQuestion question = steps.password();

    assertReason(() -> steps.checkPassword(null, question, "wrong"), Reason.WRONG_PASSWORD);
    assertReason(() -> steps.checkPassword(null, question, SECRET), Reason.RESTART);
    steps.checkPassword(null, steps.password(), SECRET);

    assertThat(client.userId()).hasValue(ada().userId());
  }

  @Test
  void aForgottenPasswordIsTakenAway() {
    dc.world().setPassword(ada(), SECRET, "", "ada@example.org", "771");

    PromptedSignIn.run(client, ada().phone(), new Script(ada().code(), "", "771"));

    assertThat(dc.world().hasPassword(ada())).isFalse();
    assertThat(client.signInSteps().password().isSet()).isFalse();
  }

  @Test
  void aPasswordIsSetChangedAndRemovedBySrp() {
    client.signIn(ada().phone(), ada()::code);
    AccountPassword password = client.accountPassword();

    assertThat(password.set(null, NewPassword.of(SECRET).withEmail("ada@example.org")))
        .isEqualTo(PasswordUpdate.EMAIL_TO_CONFIRM);
    assertReason(() -> password.confirmEmail("00000"), Reason.WRONG_CODE);
    password.resendEmail();
    password.confirmEmail("22222");
    assertThat(password.email(SECRET)).hasValue("ada@example.org");
    assertSignsIn("wrong", SECRET);

    assertReason(() -> password.set("wrong", NewPassword.of("another")), Reason.WRONG_PASSWORD);
    assertThat(password.set(SECRET, NewPassword.of("another").withHint("not the first")))
        .isEqualTo(PasswordUpdate.DONE);
    assertSignsIn(SECRET, "another");
    assertThat(password.question().hint()).isEqualTo("not the first");

    assertThat(password.setEmail("another", "other@example.org"))
        .isEqualTo(PasswordUpdate.EMAIL_TO_CONFIRM);
    password.cancelEmail();
    assertThat(password.email("another")).hasValue("ada@example.org");
    password.remove("another");
    assertThat(dc.world().hasPassword(ada())).isFalse();
  }

  private void assertSignsIn(String wrong, String right) {
    try (MtprotoClient other =
        MtprotoClient.builder(layer).app(1, "hash").dataCenters(dc.dataCenters()).connect()) {
      Script script = new Script(ada().code(), wrong, right);
      PromptedSignIn.run(other, ada().phone(), script);
      assertThat(script.complaints).containsExactly("That was not the password.");
    }
  }

  @Test
  void aPasswordThatAnOlderLayerSetIsProvedBySrp() {
    try (MtprotoClient older = older()) {
      older.signIn(ada().phone(), ada()::code);
      older.accountPassword().set(null, NewPassword.of(SECRET));
    }

    assertSignsIn("wrong", SECRET);
  }

  @Test
  void aPasswordThatWasSetBySrpIsTooNewForAnOlderLayer() {
    client.signIn(ada().phone(), ada()::code);
    client.accountPassword().set(null, NewPassword.of(SECRET));

    try (MtprotoClient older = older()) {
      Script script = new Script(ada().code(), SECRET);
      assertReason(() -> PromptedSignIn.run(older, ada().phone(), script), Reason.OLD_LAYER);
    }
  }

  private MtprotoClient older() {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(1, "hash")
        .dataCenters(dc.dataCenters())
        .connect();
  }

  @Test
  void aNewNumberSignsUpWithoutSendingTheCodeAgain() {
    PromptedSignIn.run(client, "15550199", new Script("22222", "Mary", "Somerville"));

    TlFields self = TlFields.of(client.signInSteps().current().orElseThrow());
    assertThat(self.getString("first_name")).isEqualTo("Mary");
    assertThat(client.userId()).hasValue(self.getLong("id"));
  }

  @Test
  void aBotSignsInAndSignsOut() {
    Account bot = dc.world().addBot("71:token", "Difference Engine", "engine_bot");

    client.signInBot("71:token");
    assertThat(client.userId()).hasValue(bot.userId());

    client.signOut();
    assertThat(client.userId()).isEmpty();
  }

  private Account ada() {
    return dc.world().accounts().get(0);
  }

  private static void assertReason(Runnable call, Reason reason) {
    SignInException refusal = catchThrowableOfType(SignInException.class, call::run);

    assertThat(refusal).isNotNull();
    assertThat(refusal.reason()).isEqualTo(reason);
  }

  /** Lines that a test types. */
  private static final class Script implements Prompts {
    private final Deque<String> lines;
    private final Deque<String> complaints = new ArrayDeque<>();

    Script(String... lines) {
      this.lines = new ArrayDeque<>(List.of(lines));
    }

    @Override
    public @Nullable String ask(String question) {
      return lines.poll();
    }

    @Override
    public void complain(String text) {
      complaints.add(text);
    }
  }
}
