package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.messages.GetDialogs;
import dev.mtproto.layer71.updates.GetState;
import dev.mtproto.updates.UpdateSettings;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Clients of an account that follow what happens to it.
 *
 * @param told who is told
 */
record Follower(TestDataCenter dc, Account account, Told told) {
  private static final long PATIENCE_SECONDS = 20;

  /** Signs a client in that is told what happens from now on, and knows the account's dialogs. */
  MtprotoClient follow(Credentials credentials) throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    dc.observe(
        (context, request) -> {
          if (request instanceof GetState) {
            asked.countDown();
          }
        });
    MtprotoClient client = connect(credentials);
    client.signIn(account.phone(), account::code);
    client.updates().subscribe(told);
    client.call(GetDialogs.builder().offsetPeer(new InputPeer.Empty()).limit(20).build());
    assertThat(asked.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    client.call(new GetState());
    return client;
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
