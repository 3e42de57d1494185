package dev.mtproto.proxy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.call.CallOptions;
import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.FloodWaitException;
import dev.mtproto.error.RpcException;
import dev.mtproto.event.Subscription;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.auth.LogOut;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.messages.GetDialogs;
import dev.mtproto.layer71.methods.Help;
import dev.mtproto.layer71.methods.Messages;
import dev.mtproto.proxy.access.TokenFile;
import dev.mtproto.tl.TlObject;
import dev.mtproto.updates.UpdateListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProxyClientTest {
  private final Path folder;
  private final FakeBackend backend = new FakeBackend();
  private ProxyServer server;
  private ProxyClient client;

  ProxyClientTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void start() throws IOException {
    server = builder(0).start();
    client = ProxyClient.connect("127.0.0.1:" + server.port());
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void theCallersInterfacesAreThoseOfADirectClient() throws InterruptedException {
    backend.answer("help.getNearestDc", new NearestDc("DE", 2, 4));
    assertThat(client.api(Help.class).getNearestDc()).isEqualTo(new NearestDc("DE", 2, 4));
    backend.fail("messages.getDialogs", 400, "STOP_HERE");
    assertThatThrownBy(
            () ->
                client
                    .api(Messages.class)
                    .getDialogs(false, 0, 0, new InputPeer.Channel(4, 5L), 20))
        .isInstanceOf(RpcException.class)
        .hasMessage("400 STOP_HERE for method messages.getDialogs");
    backend.received.poll(10, SECONDS);
    FakeBackend.Received call = backend.received.poll(10, SECONDS);
    assertThat(call).isNotNull();
    assertThat(call.request())
        .isEqualTo(FakeBackend.tl(new GetDialogs(false, 0, 0, new InputPeer.Channel(4, 5L), 20)));
  }

  @Test
  void aFutureThatIsCancelledCancelsTheCallEverywhere() throws InterruptedException {
    CompletableFuture<NearestDc> answer = client.callAsync(new GetNearestDc());
    FakeBackend.Received call = backend.received.poll(10, SECONDS);
    assertThat(call).isNotNull();
    answer.cancel(false);
    call.answer().orTimeout(10, SECONDS).handle((tl, failure) -> failure).join();
    assertThat(call.answer()).isCancelled();
  }

  @Test
  void aFloodIsWaitedOutAsByADirectClient_orToldIfTheClientWants() {
    backend.on(
        "help.getNearestDc",
        call -> {
          backend.answer("help.getNearestDc", new NearestDc("DE", 2, 4));
          call.answer()
              .completeExceptionally(new RpcException(420, "FLOOD_WAIT_1", "help.getNearestDc"));
        });
    assertThat(client.call(new GetNearestDc()).country()).isEqualTo("DE");
    backend.fail("help.getNearestDc", 420, "FLOOD_WAIT_9");
    CallOptions hasty = CallOptions.DEFAULT.withLongestFloodWait(Duration.ZERO);
    assertThatThrownBy(() -> client.call(new GetNearestDc(), hasty))
        .isInstanceOfSatisfying(
            FloodWaitException.class,
            flood -> assertThat(flood.retryAfter()).isEqualTo(Duration.ofSeconds(9)));
  }

  @Test
  void whatTheDaemonRefusesIsSaid() {
    assertThatThrownBy(() -> client.call(new LogOut()))
        .isInstanceOf(ConnectionException.class)
        .hasMessageContaining("auth.logOut is not allowed for this client");
  }

  @Test
  void aCallWithoutAnAnswer_timesOut() {
    try (ProxyClient hasty =
        ProxyClient.builder("127.0.0.1:" + server.port())
            .callTimeout(Duration.ofMillis(200))
            .connect()) {
      assertThatThrownBy(() -> hasty.call(new GetNearestDc()))
          .isInstanceOf(CallTimeoutException.class);
    }
  }

  @Test
  void updatesGoOnAfterARestartOfTheDaemon() throws Exception {
    Heard heard = new Heard();
    Subscription subscription = client.subscribe(Update.DeleteMessages.class, heard);
    Waiting.until(() -> server.streams() == 1);
    backend.push(new Update.DeleteMessages(List.of(1), 1, 1));
    assertThat(heard.next()).isEqualTo(1);
    int port = server.port();
    server.close();
    server = builder(port).start();
    backend.push(new Update.DeleteMessages(List.of(2), 2, 1));
    backend.push(new Update.DeleteMessages(List.of(3), 3, 1));
    assertThat(heard.next()).isEqualTo(2);
    assertThat(heard.next()).isEqualTo(3);
    subscription.close();
  }

  @Test
  void aListenerIsToldOfALoss() throws Exception {
    Heard heard = new Heard();
    client.subscribe(Update.DeleteMessages.class, heard);
    Waiting.until(() -> server.streams() == 1);
    backend.lose(3);
    assertThat(heard.next()).isEqualTo(-3);
  }

  @Test
  void anUpdateThatCannotBeReadIsALoss() throws Exception {
    Heard heard = new Heard();
    client.subscribe(Update.DeleteMessages.class, heard);
    Waiting.until(() -> server.streams() == 1);
    backend.push(new byte[] {1, 2, 3, 4});
    backend.push(new Update.DeleteMessages(List.of(1), 7, 1));
    assertThat(heard.next()).isEqualTo(-1);
    assertThat(heard.next()).isEqualTo(7);
  }

  @Test
  void aListenerThatIsNotLetInIsToldAndNobodyAsksAgain() throws Exception {
    TokenFile tokens = new TokenFile(folder.resolve("tokens.json"));
    try (ProxyServer guarded =
            ProxyServer.builder(backend).listen("127.0.0.1", 0).tokens(tokens).start();
        ProxyClient stranger =
            ProxyClient.builder("127.0.0.1:" + guarded.port()).token("mtp_wrong").connect()) {
      CompletableFuture<RuntimeException> told = new CompletableFuture<>();
      stranger.subscribe(
          new UpdateListener<>() {
            @Override
            public void onUpdate(TlObject update) {
              throw new AssertionError("it came: " + update);
            }

            @Override
            public void onEnd(RuntimeException reason) {
              told.complete(reason);
            }
          });
      assertThat(told.get(30, SECONDS)).hasMessageContaining("UNAUTHENTICATED");
    }
  }

  private ProxyServerBuilder builder(int port) {
    return ProxyServer.builder(backend)
        .listen("127.0.0.1", port)
        .keepUpdatesIn(folder)
        .grace(Duration.ofMillis(100));
  }

  /** What was heard: an update's pts, or the number of lost ones, negative. */
  private static final class Heard implements UpdateListener<Update.DeleteMessages> {
    private final BlockingQueue<Integer> all = new LinkedBlockingQueue<>();

    @Override
    public void onUpdate(Update.DeleteMessages update) {
      all.add(update.pts());
    }

    @Override
    public void onLoss(long count) {
      all.add((int) -count);
    }

    Integer next() throws InterruptedException {
      return all.poll(30, SECONDS);
    }
  }
}
