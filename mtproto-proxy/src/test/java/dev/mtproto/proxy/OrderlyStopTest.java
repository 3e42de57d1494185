package dev.mtproto.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.internal.proxy.service.SessionMethods;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.proxy.backend.ClientBackend;
import dev.mtproto.proxy.v1.ListenOnUpdatesRequest;
import dev.mtproto.proxy.v1.UpdateEvent;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.tl.TlCodecs;
import io.grpc.CallOptions;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written while a server stops comes after the next start, or is told as lost. */
class OrderlyStopTest {
  private static final long EVERY_MILLIS = 2;
  private static final int BEFORE = 50;
  private static final int AFTER = 100;

  private final Path folder;
  private final TestDataCenter dc = TestDataCenter.start();
  private MtprotoClient client;
  private ProxyServer server;
  private NumberedMessages messages;

  /** The event that came last, its message, and how many losses were told, channels' included. */
  private UpdateEvent last = UpdateEvent.getDefaultInstance();

  private int lastNumber;
  private int losses;
  private boolean lossBefore;

  /** Whether messages may be missing where a loss was told. */
  private boolean mayMiss;

  OrderlyStopTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void begin() throws IOException {
    client = connect();
    Account account = dc.world().accounts().get(0);
    client.signIn(account.phone(), account::code);
    server = serve();
    messages = new NumberedMessages(dc, EVERY_MILLIS);
  }

  @AfterEach
  void end() {
    messages.close();
    server.close();
    client.close();
    dc.close();
  }

  @Test
  void eachComesOnce_ifTheClientIsClosedBetweenStopAndClose() throws Exception {
    readUntil(BEFORE);
    server.stop();
    client.close();
    server.close();
    restart();
    readTheRest();
  }

  @Test
  void aLossIsTold_ifTheClientIsClosedAfterTheServer() throws Exception {
    mayMiss = true;
    readUntil(BEFORE);
    server.close();
    client.close();
    restart();
    readTheRest();
    assertThat(losses).isPositive();
  }

  @Test
  void aLossIsTold_ifTheClientLivesOn() throws Exception {
    mayMiss = true;
    readUntil(BEFORE);
    server.close();
    int written = messages.written();
    Waiting.until(() -> messages.written() > written + AFTER);
    server = serve();
    readTheRest();
    assertThat(losses).isPositive();
  }

  private void restart() throws IOException {
    client = connect();
    server = serve();
  }

  private void readTheRest() throws Exception {
    readUntil(messages.written() + AFTER);
    messages.close();
  }

  /** Goes on after the last event, until a message has come. */
  private void readUntil(int number) throws Exception {
    try (WireClient reader = new WireClient(server)) {
      Iterator<byte[]> events =
          ClientCalls.blockingServerStreamingCall(
              reader.channel(),
              SessionMethods.LISTEN_ON_UPDATES,
              CallOptions.DEFAULT.withDeadlineAfter(60, TimeUnit.SECONDS),
              ListenOnUpdatesRequest.newBuilder()
                  .setLog(last.getLog())
                  .setAfter(last.getId())
                  .setFormat(ListenOnUpdatesRequest.Format.FORMAT_TL)
                  .build());
      while (lastNumber < number) {
        take(UpdateEvent.parseFrom(events.next()));
      }
    }
  }

  private void take(UpdateEvent event) {
    if (event.getEventCase() == UpdateEvent.EventCase.LOST) {
      losses++;
      lossBefore = true;
    } else if (event.hasTl()) {
      NumberedMessages.numbersOf(
          TlCodecs.OBJECT.decode(event.getTl().toByteArray(), Layer71.LAYER), this::number);
    }
    last = event;
  }

  private void number(int number) {
    if (lastNumber == 0 || (mayMiss && lossBefore)) {
      assertThat(number).as("after a loss").isGreaterThan(lastNumber);
    } else {
      // Whatever losses were told: a channel's are none of these messages.
      assertThat(number).as("the next message").isEqualTo(lastNumber + 1);
    }
    lossBefore = false;
    lastNumber = number;
  }

  private MtprotoClient connect() {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(1, "hash")
        .dataCenters(dc.dataCenters())
        .credentials(Credentials.file(folder.resolve("credentials.json")))
        .connect();
  }

  private ProxyServer serve() throws IOException {
    return ProxyServer.builder(new ClientBackend(client))
        .listen("127.0.0.1", 0)
        .keepUpdatesIn(folder.resolve("updates"))
        .grace(Duration.ofMillis(100))
        .start();
  }
}
