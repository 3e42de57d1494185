package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.error.SignInException;
import dev.mtproto.error.SignInException.Reason;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.auth.SendCode;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Signing in where somebody is signed in. */
final class OtherAccountTest {
  private final TestDataCenter dc = TestDataCenter.start();
  private final Account ada = dc.world().accounts().get(0);
  private final Account grace = dc.world().accounts().get(1);
  private final Account bot = dc.world().addBot("71:token", "Engine", "engine_bot");
  private final Credentials credentials = Credentials.memory();
  private final AtomicInteger codes = new AtomicInteger();

  OtherAccountTest() {
    dc.observe((context, request) -> codes.addAndGet(request instanceof SendCode ? 1 : 0));
  }

  @AfterEach
  void close() {
    dc.close();
  }

  @Test
  void whoIsSignedInIsNotAskedAgain() {
    signIn(ada);
    codes.set(0);

    try (MtprotoClient client = connect()) {
      client.signIn("+" + ada.phone(), ada::code);
      assertThat(client.userId()).hasValue(ada.userId());
    }
    assertThat(codes).hasValue(0);
  }

  @Test
  void anotherPhoneNumberIsRefusedAndTheAccountStays() {
    signIn(ada);

    try (MtprotoClient client = connect()) {
      assertOther(() -> client.signIn(grace.phone(), grace::code));
      assertThat(client.userId()).hasValue(ada.userId());

      client.signOut();
      client.signIn(grace.phone(), grace::code);
      assertThat(client.userId()).hasValue(grace.userId());
    }
  }

  @Test
  void aSessionWithoutPhoneNumberIsAskedWhoseItIs() {
    signIn(ada);
    SavedSession saved = credentials.load().orElseThrow();
    credentials.save(saved.toBuilder().phone(null).build());
    codes.set(0);

    try (MtprotoClient client = connect()) {
      assertOther(() -> client.signIn(grace.phone(), grace::code));
      client.signIn(ada.phone(), ada::code);
      assertThat(client.userId()).hasValue(ada.userId());
    }
    assertThat(codes).hasValue(0);
    assertThat(credentials.load().orElseThrow().phone()).isEqualTo(ada.phone());
  }

  @Test
  void aSessionOfTheGoPredecessorGoesOnHoweverThePhoneNumberIsWritten() {
    signIn(ada);
    SavedSession saved = credentials.load().orElseThrow();
    credentials.save(saved.toBuilder().userId(0).phone("+" + ada.phone()).build());
    codes.set(0);

    try (MtprotoClient client = connect()) {
      client.signIn(ada.phone().substring(0, 3) + " " + ada.phone().substring(3), ada::code);
      assertThat(client.userId()).hasValue(ada.userId());
    }
    assertThat(codes).hasValue(0);
  }

  @Test
  void aBotIsNoUserAndAUserIsNoBot() {
    try (MtprotoClient client = connect()) {
      client.signInBot("71:token");
      assertOther(() -> client.signIn(ada.phone(), ada::code));
      client.signInBot("71:token");
      assertThat(client.userId()).hasValue(bot.userId());

      client.signOut();
      client.signIn(ada.phone(), ada::code);
      assertOther(() -> client.signInBot("71:token"));
    }
  }

  @Test
  void aUserWhosePhoneNumberIsNotKnownIsNoBot() {
    signIn(ada);
    SavedSession saved = credentials.load().orElseThrow();
    credentials.save(saved.toBuilder().phone(null).build());

    try (MtprotoClient client = connect()) {
      assertOther(() -> client.signInBot("71:token"));
      assertThat(client.userId()).hasValue(ada.userId());
    }
  }

  private void signIn(Account account) {
    try (MtprotoClient client = connect()) {
      client.signIn(account.phone(), account::code);
    }
  }

  private MtprotoClient connect() {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(1, "hash")
        .dataCenters(dc.dataCenters())
        .credentials(credentials)
        .connect();
  }

  private static void assertOther(Runnable signIn) {
    SignInException refusal = catchThrowableOfType(SignInException.class, signIn::run);

    assertThat(refusal).isNotNull();
    assertThat(refusal.reason()).isEqualTo(Reason.OTHER_ACCOUNT);
  }
}
