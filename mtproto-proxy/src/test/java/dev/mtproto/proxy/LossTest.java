package dev.mtproto.proxy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DynamicMessage;
import dev.mtproto.internal.proxy.service.SessionMethods;
import dev.mtproto.layer71.Update;
import dev.mtproto.proxy.v1.ListenOnUpdatesRequest;
import dev.mtproto.proxy.v1.UpdateEvent;
import dev.mtproto.tl.TlObject;
import dev.mtproto.updates.UpdateListener;
import io.grpc.CallOptions;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the daemon's clients are told when nobody knows how many updates were lost. */
class LossTest {
  private final Path folder;
  private final FakeBackend backend = new FakeBackend();
  private ProxyServer server;

  LossTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void start() throws IOException {
    start(0);
  }

  private void start(int port) throws IOException {
    server =
        ProxyServer.builder(backend)
            .listen("127.0.0.1", port)
            .keepUpdatesIn(folder)
            .grace(Duration.ofMillis(100))
            .start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void thePredecessorsStreamSaysThatItIsNotKnown() throws Exception {
    try (WireClient client = new WireClient(server)) {
      Iterator<DynamicMessage> updates = client.listen();
      Waiting.until(() -> server.streams() == 1);
      backend.lose(-1);
      assertThat(updates.next()).hasToString("Lost: -1\n");
    }
  }

  @Test
  void theNewStreamSaysSo_alsoToWhoComesBackAfterARestart() throws Exception {
    UpdateEvent before;
    try (WireClient client = new WireClient(server)) {
      Iterator<byte[]> events = listen(client, ListenOnUpdatesRequest.getDefaultInstance());
      before = UpdateEvent.parseFrom(events.next());
      backend.lose(2);
      assertThat(UpdateEvent.parseFrom(events.next()).getLost()).isEqualTo(2);
      backend.lose(-1);
      assertThat(UpdateEvent.parseFrom(events.next()).getLost()).isEqualTo(-1);
    }
    stop();
    start(0);
    try (WireClient client = new WireClient(server)) {
      ListenOnUpdatesRequest from =
          ListenOnUpdatesRequest.newBuilder()
              .setLog(before.getLog())
              .setAfter(before.getId())
              .build();
      Iterator<byte[]> events = listen(client, from);
      assertThat(UpdateEvent.parseFrom(events.next()).hasStarted()).isTrue();
      UpdateEvent loss = UpdateEvent.parseFrom(events.next());
      assertThat(loss.getLost()).isEqualTo(-1);
      assertThat(loss.getId()).isEqualTo(3);
    }
  }

  @Test
  void theClientInJavaSaysSo_alsoOfALossWhileItWasAway() throws Exception {
    try (ProxyClient client = ProxyClient.connect("127.0.0.1:" + server.port())) {
      Heard heard = new Heard();
      client.subscribe(heard);
      Waiting.until(() -> server.streams() == 1);
      backend.push(new Update.DeleteMessages(List.of(1), 1, 1));
      assertThat(heard.next()).isEqualTo("update");
      backend.lose(-1);
      assertThat(heard.next()).isEqualTo("lost -1");
      int port = server.port();
      stop();
      start(port);
      backend.lose(-1);
      backend.push(new Update.DeleteMessages(List.of(2), 2, 1));
      assertThat(heard.next()).isEqualTo("lost -1");
      assertThat(heard.next()).isEqualTo("update");
    }
  }

  private static Iterator<byte[]> listen(WireClient client, ListenOnUpdatesRequest request) {
    return ClientCalls.blockingServerStreamingCall(
        client.channel(), SessionMethods.LISTEN_ON_UPDATES, CallOptions.DEFAULT, request);
  }

  private static final class Heard implements UpdateListener<TlObject> {
    private final BlockingQueue<String> all = new LinkedBlockingQueue<>();

    @Override
    public void onUpdate(TlObject update) {
      all.add("update");
    }

    @Override
    public void onLoss(long count) {
      all.add("lost " + count);
    }

    String next() throws InterruptedException {
      return String.valueOf(all.poll(30, SECONDS));
    }
  }
}
