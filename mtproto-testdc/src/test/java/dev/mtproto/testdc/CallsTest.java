package dev.mtproto.testdc;

import static dev.mtproto.testdc.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.message.Gzip;
import dev.mtproto.internal.service.MsgsAck;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.service.RpcError;
import dev.mtproto.layer71.Config;
import dev.mtproto.layer71.InitConnection;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.InvokeAfterMsg;
import dev.mtproto.layer71.InvokeWithLayer;
import dev.mtproto.layer71.InvokeWithoutUpdates;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.help.GetConfig;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.help.GetSupport;
import dev.mtproto.layer71.messages.GetDialogs;
import dev.mtproto.layer71.messages.GetPeerSettings;
import dev.mtproto.layer71.updates.GetState;
import dev.mtproto.testdc.RawClient.Incoming;
import dev.mtproto.testdc.RawClient.Item;
import dev.mtproto.testdc.call.ClientInfo;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.TlWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CallsTest {
  private static final NearestDc HERE = new NearestDc("ZZ", 2, 2);

  private final TestDataCenter dc = TestDataCenter.start();
  private final CallLog log = dc.recordCalls();
  private final RawClient client = RawClient.connect(dc);

  @AfterEach
  void close() {
    client.close();
    dc.close();
  }

  @Test
  void aContainersCallsAreAnsweredTogether() {
    Item first = client.item(new GetNearestDc());
    Item second = client.item(new GetConfig());
    client.sendContainer(List.of(first, second, client.item(new Ping(1))));

    client.answer(first.id());
    client.answer(second.id());
    assertThat(client.next(Pong.ID)).isNotNull();
  }

  @Test
  void aRepeatedCallIsAnsweredAgainButNotExecutedAgain() {
    Item call = client.item(new GetNearestDc());
    client.send(call);
    Incoming answer = client.answer(call.id());
    client.send(call);
    Incoming again = client.answer(call.id());

    assertThat(again.id()).isEqualTo(answer.id());
    assertThat(log.executed(call.id())).isEqualTo(1);
    assertThat(log.executedTwice()).isEmpty();
  }

  @Test
  void anAnswerThatWasNotAcknowledgedComesAgainOnTheNextConnection() {
    long call = client.send(new GetNearestDc());
    Incoming answer = client.answer(call);
    client.close();
    try (RawClient back = client.reconnected()) {
      back.send(new Ping(1));

      assertThat(back.answer(call).id()).isEqualTo(answer.id());
      back.acknowledge(List.of(answer.id()));
      back.drain();
      try (RawClient again = back.reconnected()) {
        assertThat(again.drain()).noneMatch(message -> message.id() == answer.id());
      }
    }
  }

  @Test
  void aCallThatRunsWhileTheConnectionIsLostIsAnsweredOnTheNext() {
    CompletableFuture<NearestDc> later = new CompletableFuture<>();
    dc.onAsync(GetNearestDc.class, (context, request) -> later);
    long call = client.send(new GetNearestDc());
    client.next(MsgsAck.ID);
    client.close();
    try (RawClient back = client.reconnected()) {
      back.drain();
      later.complete(HERE);

      assertThat(back.resultOf(call, new GetNearestDc())).isEqualTo(HERE);
    }
  }

  @Test
  void anUnknownConstructorCostsOnlyItsOwnCall() {
    TlWriter body = new TlWriter();
    body.writeInt(0x12345678);
    long call = client.sendBody(body.toByteArray());

    RpcError error = RpcError.tlCodec().decode(client.result(call));

    assertThat(error.errorCode()).isEqualTo(400);
    assertThat(error.errorMessage()).startsWith("INPUT_METHOD_INVALID");
    assertThat(client.call(new GetNearestDc())).isEqualTo(HERE);
  }

  @Test
  void malformedParametersCostOnlyTheirOwnCall() {
    TlWriter body = new TlWriter();
    body.writeInt(GetDialogs.ID);
    long call = client.sendBody(body.toByteArray());

    assertThat(RpcError.tlCodec().decode(client.result(call)))
        .isEqualTo(new RpcError(400, "INPUT_FETCH_ERROR"));
    assertThat(client.call(new GetNearestDc())).isEqualTo(HERE);
  }

  @Test
  void callsCanComePacked() throws IOException {
    byte[] call = RawClient.bytes(new GetNearestDc());
    ByteArrayOutputStream zlib = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(zlib)) {
      out.write(call);
    }
    TlWriter packed = new TlWriter();
    packed.writeInt(Gzip.ID);
    packed.writeBytes(zlib.toByteArray(), 0, zlib.size());

    long gzipped = client.sendBody(Gzip.pack(call));
    assertThat(client.resultOf(gzipped, new GetNearestDc())).isEqualTo(HERE);
    long deflated = client.sendBody(packed.toByteArray());
    assertThat(client.resultOf(deflated, new GetNearestDc())).isEqualTo(HERE);
  }

  @Test
  void longAnswersComePackedIfThatMakesThemSmaller() {
    dc.gzipAnswersAbove(100);
    Config config = client.call(new GetConfig());
    byte[] body = client.answer(client.send(new GetConfig())).body();

    assertThat(new TlReader(body, 12, 4).readInt()).isEqualTo(Gzip.ID);
    assertThat(config.thisDc()).isEqualTo(2);
  }

  @Test
  void theFirstCallSaysWhoTheClientIs() {
    List<ClientInfo> seen = new ArrayList<>();
    dc.on(
        GetNearestDc.class,
        (context, request) -> {
          context.client().ifPresent(seen::add);
          assertThat(context.layer()).isEqualTo(71);
          return HERE;
        });
    TlRequest<NearestDc> call =
        new InvokeWithLayer<>(
            71,
            new InitConnection<>(
                17, "device", "system", "1.0", "en", "", "de", new GetNearestDc()));

    assertThat(client.call(call)).isEqualTo(HERE);
    assertThat(seen).containsExactly(new ClientInfo(17, "device", "system", "1.0", "de"));
  }

  @Test
  void aCallWithoutUpdatesGetsNone() {
    Account account = dc.world().accounts().get(0);
    client.signIn(account);
    try (RawClient quiet = client.anotherSession()) {
      quiet.call(new InvokeWithoutUpdates<>(new GetState()));
      dc.pushUpdates(account.userId(), new Updates.TooLong());
      client.nextUpdates();

      assertThat(quiet.drain()).noneMatch(message -> message.constructor() == Updates.TooLong.ID);
    }
  }

  @Test
  void aCallAfterAnotherIsExecutedAfterIt() {
    CompletableFuture<NearestDc> first = new CompletableFuture<>();
    dc.onAsync(GetNearestDc.class, (context, request) -> first);
    long before = client.send(new GetNearestDc());
    long after = client.send(new InvokeAfterMsg<>(before, new GetConfig()));
    client.drain();
    assertThat(log.executed(GetConfig.class)).isZero();

    first.complete(HERE);

    assertThat(client.resultOf(after, new GetConfig())).isNotNull();
    assertThat(log.executed(GetConfig.class)).isEqualTo(1);
  }

  @Test
  void aCallAfterAFailedOneFails() {
    dc.on(
        GetNearestDc.class,
        (context, request) -> {
          throw RpcErrors.floodWait(17);
        });
    long before = client.send(new GetNearestDc());
    TlRequest<Config> after = new InvokeAfterMsg<>(before, new GetConfig());

    assertRefused(() -> client.call(after), 400, "MSG_WAIT_FAILED");
  }

  @Test
  void handlersAnswerWithErrorsToo() {
    dc.on(
        GetNearestDc.class,
        (context, request) -> {
          throw RpcErrors.migrate("PHONE", 4);
        });
    dc.on(
        GetConfig.class,
        (context, request) -> {
          throw new IllegalStateException("a bug");
        });
    dc.onAsync(
        GetState.class,
        (context, request) -> CompletableFuture.failedFuture(RpcErrors.floodWait(3)));

    assertRefused(() -> client.call(new GetNearestDc()), 303, "PHONE_MIGRATE_4");
    assertRefused(() -> client.call(new GetConfig()), 500, "INTERNAL_SERVER_ERROR");
    assertRefused(() -> client.call(new GetState()), 420, "FLOOD_WAIT_3");
  }

  @Test
  void aMethodThatNobodyAnswersIsRefused() {
    TlRequest<?> unanswered = new GetSupport();

    assertRefused(() -> client.call(unanswered), 400, "METHOD_INVALID");
    assertRefused(
        () -> client.call(new GetPeerSettings(new InputPeer.Self())), 401, "AUTH_KEY_UNREGISTERED");
  }

  @Test
  void updatesThatWereMissedAreAnnounced() {
    Account account = dc.world().accounts().get(0);
    client.signIn(account);
    client.drain().forEach(message -> client.acknowledge(List.of(message.id())));
    client.close();
    dc.dropConnections();
    awaitNoConnections();
    dc.world().send(dc.world().accounts().get(1), account, "while you were out");
    try (RawClient back = client.reconnected()) {
      back.send(new Ping(1));

      assertThat(back.next(Updates.TooLong.ID)).isNotNull();
    }
  }

  private void awaitNoConnections() {
    long deadline = System.nanoTime() + 10_000_000_000L;
    while (dc.connections() > 0 && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    assertThat(dc.connections()).isZero();
  }
}
