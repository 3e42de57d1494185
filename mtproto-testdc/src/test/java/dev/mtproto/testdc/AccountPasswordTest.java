package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mtproto.account.AccountPassword;
import dev.mtproto.account.NewPassword;
import dev.mtproto.account.PasswordUpdate;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.SignInException;
import dev.mtproto.error.SignInException.Reason;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.account.UpdatePasswordSettings;
import dev.mtproto.testdc.call.RpcErrors;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Setting, changing and removing the password of an account, with layer 71. */
final class AccountPasswordTest {
  private static final String FIRST = "correct horse";
  private static final String SECOND = "battery staple";

  private final TestDataCenter dc = TestDataCenter.start();
  private final Account ada = dc.world().accounts().get(0);
  private final MtprotoClient client = connect();
  private final AccountPassword password = client.accountPassword();

  @BeforeEach
  void signIn() {
    client.signIn(ada.phone(), ada::code);
  }

  @AfterEach
  void close() {
    client.close();
    dc.close();
  }

  @Test
  void aPasswordThatWasSetIsAskedForAtTheNextSignIn() {
    PasswordUpdate update = password.set(null, NewPassword.of(FIRST).withHint("a horse"));

    assertThat(update).isEqualTo(PasswordUpdate.DONE);
    assertThat(password.question().hint()).isEqualTo("a horse");
    assertSignsInWith("wrong", FIRST);
  }

  @Test
  void whoChangesItHasToKnowThePresentOne() {
    password.set(null, NewPassword.of(FIRST));

    assertReason(() -> password.set(SECOND, NewPassword.of("third")), Reason.WRONG_PASSWORD);
    assertReason(() -> password.set(null, NewPassword.of("third")), Reason.PASSWORD_NEEDED);
    assertThat(password.set(FIRST, NewPassword.of(SECOND))).isEqualTo(PasswordUpdate.DONE);

    assertSignsInWith(FIRST, SECOND);
  }

  @Test
  void aPasswordThatWasRemovedIsNotAskedFor() {
    password.set(null, NewPassword.of(FIRST));
    assertReason(() -> password.remove("wrong"), Reason.WRONG_PASSWORD);

    password.remove(FIRST);

    assertThat(password.question().isSet()).isFalse();
    assertThat(dc.world().hasPassword(ada)).isFalse();
    assertReason(() -> password.remove(FIRST), Reason.NO_PASSWORD);
  }

  @Test
  void theAddressForRecoveryHasToBeConfirmed() {
    PasswordUpdate update = password.set(null, NewPassword.of(FIRST).withEmail("ada@example.org"));

    assertThat(update).isEqualTo(PasswordUpdate.EMAIL_TO_CONFIRM);
    assertThat(password.email(FIRST)).isEmpty();
    assertThat(password.question().hasRecovery()).isFalse();
    dc.world().confirmPasswordEmail(ada);

    assertThat(password.email(FIRST)).hasValue("ada@example.org");
    assertThat(password.question().hasRecovery()).isTrue();
    password.set(FIRST, NewPassword.of(SECOND));
    assertThat(password.email(SECOND)).as("after another change").hasValue("ada@example.org");
    assertThat(password.setEmail(SECOND, "")).isEqualTo(PasswordUpdate.DONE);
    assertThat(password.email(SECOND)).isEmpty();
  }

  @Test
  void whatTheServerRefusesHasAReason() {
    password.set(null, NewPassword.of(FIRST));

    assertReason(() -> password.setEmail(FIRST, "nonsense"), Reason.INVALID_EMAIL);
    dc.on(
        UpdatePasswordSettings.class,
        (context, request) -> {
          throw RpcErrors.badRequest("SESSION_TOO_FRESH_3600");
        });
    SignInException fresh = assertReason(() -> password.remove(FIRST), Reason.WAIT);
    assertThat(fresh.retryAfter()).hasValue(Duration.ofHours(1));
  }

  private void assertSignsInWith(String wrong, String right) {
    try (MtprotoClient other = connect()) {
      ScriptedDialog user = ScriptedDialog.answering(ada.code(), wrong, right);
      other.signIn(ada.phone(), user);

      assertThat(user.questions()).hasSize(3);
      assertThat(user.questions().get(2)).endsWith("WRONG_PASSWORD");
      assertThat(other.userId()).hasValue(ada.userId());
    }
  }

  private static SignInException assertReason(Runnable call, Reason reason) {
    SignInException refusal = catchThrowableOfType(SignInException.class, call::run);
    assertThat(refusal).isNotNull();
    assertThat(refusal.reason()).isEqualTo(reason);
    return refusal;
  }

  private MtprotoClient connect() {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(1, "hash")
        .dataCenters(dc.dataCenters())
        .connect();
  }
}
