package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.messages.GetDialogs;
import dev.mtproto.layer71.updates.GetState;
import dev.mtproto.updates.UpdateSettings;
import dev.mtproto.updates.Updates;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Clients of an account that follow what happens to it.
 *
 * @param told who is told
 */
record Follower(TestDataCenter dc, Account account, Told told) {
  private static final long PATIENCE_SECONDS = 20;

  /** Signs a client in that is told what happens from now on, and knows the account's dialogs. */
  MtprotoClient follow(Credentials credentials) throws InterruptedException {
    MtprotoClient client = connect(credentials);
    client.signIn(account.phone(), account::code);
    begin(dc, client, updates -> updates.subscribe(told));
    client.call(GetDialogs.builder().offsetPeer(new InputPeer.Empty()).limit(20).build());
    return client;
  }

  /**
   * Has the first of a client's subscribers subscribe, and waits until the client has asked where
   * the account stands: what happens after that is told.
   */
  static void begin(TestDataCenter dc, MtprotoClient client, Consumer<Updates> subscriber)
      throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    dc.observe(
        (context, request) -> {
          if (request instanceof GetState) {
            asked.countDown();
          }
        });
    subscriber.accept(client.updates());
    assertThat(asked.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    client.call(new GetState());
  }

  /** A client that is not told anything yet. */
  MtprotoClient connect(Credentials credentials) {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(1, "hash")
        .dataCenters(dc.dataCenters())
        .credentials(credentials)
        .updates(
            UpdateSettings.DEFAULT.withTimes(
                Duration.ofMillis(40), Duration.ofMinutes(15), Duration.ofSeconds(10)))
        .connect();
  }
}
