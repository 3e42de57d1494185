package dev.mtproto.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.RpcException;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.message.Gzip;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.service.MsgsAck;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.service.RpcError;
import dev.mtproto.internal.service.ServiceLayer;
import dev.mtproto.internal.session.ScriptedServer.Received;
import dev.mtproto.tl.TlCodecs;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // What is sent matters, not always what comes of it.
final class SessionCallTest {
  private final SessionFixture fixture = new SessionFixture();
  private final ScriptedServer server = fixture.connect();

  @Test
  void aCallGetsItsResult() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);

    Received request = server.receive();
    assertThat(request.as(Ping.class).pingId()).isEqualTo(7);
    assertThat(request.salt()).isEqualTo(SessionFixture.SALT);
    server.answer(request, new Pong(1, 7));

    assertThat(call.get()).isEqualTo(new Pong(1, 7));
    assertThat(fixture.session.pendingCount()).isZero();
  }

  @Test
  void aBlockingCallGetsItsResult() throws Exception {
    CompletableFuture<Pong> call =
        CompletableFuture.supplyAsync(
            () -> fixture.calls().call(new Ping(7), SessionFixture.TIMEOUT));

    server.answer(server.receive(), new Pong(1, 7));

    assertThat(call.get(10, TimeUnit.SECONDS)).isEqualTo(new Pong(1, 7));
  }

  @Test
  void answersInAnyOrderFindTheirCalls() throws Exception {
    CompletableFuture<Pong> first = fixture.ping(1);
    CompletableFuture<Pong> second = fixture.ping(2);
    Received one = server.receive();
    Received two = server.receive();

    server.answer(two, new Pong(0, 2));
    server.answer(one, new Pong(0, 1));

    assertThat(first.get().pingId()).isEqualTo(1);
    assertThat(second.get().pingId()).isEqualTo(2);
    assertThat(two.id()).isGreaterThan(one.id());
    assertThat(List.of(one.seqNo(), two.seqNo())).containsExactly(1, 3);
  }

  @Test
  void whatIsQueuedTravelsInFewContainers() throws Exception {
    fixture.session.detach(fixture.connection());
    List<CompletableFuture<Pong>> calls = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      calls.add(fixture.ping(i));
    }

    ScriptedServer next = fixture.connect();
    Set<Long> containers = new HashSet<>();
    for (int i = 0; i < 2000; i++) {
      Received request = next.receive();
      containers.add(request.containerId());
      assertThat(request.containerId()).isGreaterThan(request.id());
      next.answer(request, new Pong(0, request.as(Ping.class).pingId()));
    }

    assertThat(containers).hasSize(2);
    assertThat(calls.get(1999).get().pingId()).isEqualTo(1999);
  }

  @ParameterizedTest
  @CsvSource({"63, 1", "64, 2", "500, 2"})
  void muchGoesInTwoPacketsSoThatTheServerBeginsEarlier(int calls, int packets) throws Exception {
    fixture.session.detach(fixture.connection());
    for (int i = 0; i < calls; i++) {
      fixture.ping(i);
    }

    ScriptedServer next = fixture.connect();
    Map<Long, Integer> sizes = new LinkedHashMap<>();
    for (int i = 0; i < calls; i++) {
      sizes.merge(next.receive().containerId(), 1, Integer::sum);
    }

    assertThat(sizes.values()).hasSize(packets).allMatch(size -> size >= calls / packets);
  }

  @Test
  void anErrorOfTheServerNamesTheMethod() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);

    server.fail(server.receive(), 420, "FLOOD_WAIT_17");

    assertThatThrownBy(call::get)
        .cause()
        .isInstanceOfSatisfying(
            RpcException.class, e -> assertThat(e.parameter().getAsInt()).isEqualTo(17))
        .hasMessage("420 FLOOD_WAIT_17 for method ping: to be called again after 17 s");
  }

  @Test
  void aPackedResultIsUnpacked() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);

    server.answer(server.receive(), Gzip.pack(Pong.tlCodec().encode(new Pong(1, 7))));

    assertThat(call.get().pingId()).isEqualTo(7);
  }

  @Test
  void aResultThatUnpacksToTooMuchFailsItsCallOnly() throws Exception {
    CompletableFuture<Pong> call =
        new Calls(fixture.session, new Results(ServiceLayer.LAYER, new MessageLimits(10, 1000)))
            .callAsync(new Ping(7), SessionFixture.TIMEOUT);

    server.answer(server.receive(), Gzip.pack(new byte[2000]));

    assertThatThrownBy(call::get).cause().isInstanceOf(TlFormatException.class);
    fixture.settle(server);
  }

  @Test
  void aResultOfAnUnknownConstructorFailsItsCallOnly() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);

    server.answer(server.receive(), new byte[] {1, 2, 3, 4});

    assertThatThrownBy(call::get).cause().isInstanceOf(TlFormatException.class);
    fixture.settle(server);
  }

  @Test
  void aMalformedErrorFailsItsCallOnly() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    TlWriter error = new TlWriter();
    error.writeInt(RpcError.ID);
    error.writeInt(400);

    server.answer(server.receive(), error.toByteArray());

    assertThatThrownBy(call::get).cause().isInstanceOf(TlFormatException.class);
    fixture.settle(server);
  }

  @Test
  void aContainerOfAnswersAnswersAll() throws Exception {
    CompletableFuture<Pong> first = fixture.ping(1);
    CompletableFuture<Pong> second = fixture.ping(2);
    Received one = server.receive();
    Received two = server.receive();

    server.sendContainer(new Pong(one.id(), 1), new Pong(two.id(), 2));

    assertThat(first.get().pingId()).isEqualTo(1);
    assertThat(second.get().pingId()).isEqualTo(2);
  }

  @Test
  void aContainerOfResultsAndErrorsEndsEachCallAsItSays() throws Exception {
    List<CompletableFuture<Pong>> calls = LongStream.range(0, 200).mapToObj(fixture::ping).toList();
    byte[][] results = new byte[200][];
    for (int i = 0; i < results.length; i++) {
      long callId = server.receive().id();
      TlObject result = i % 100 == 70 ? new RpcError(400, "NO") : new Pong(callId, i);
      results[i] = ScriptedServer.rpcResult(callId, TlCodecs.OBJECT.encode(result));
    }

    server.sendContainer(results);

    for (int i = 0; i < results.length; i++) {
      CompletableFuture<Pong> call = calls.get(i);
      if (i % 100 == 70) {
        assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS))
            .cause()
            .isInstanceOf(RpcException.class);
      } else {
        assertThat(call.get(10, TimeUnit.SECONDS).pingId()).isEqualTo(i);
      }
    }
    fixture.settle(server);
    assertThat(server.acked).hasSize(200);
  }

  @Test
  void aMalformedResultCostsOnlyItself() throws Exception {
    CompletableFuture<Pong> first = fixture.ping(1);
    CompletableFuture<Pong> second = fixture.ping(2);
    long one = server.receive().id();
    long two = server.receive().id();

    server.sendContainer(
        ScriptedServer.rpcResult(one, TlCodecs.OBJECT.encode(new Pong(one, 1))),
        new byte[] {1, 0x6d, 0x5c, (byte) 0xf3, 0, 0, 0, 0},
        ScriptedServer.rpcResult(two, TlCodecs.OBJECT.encode(new Pong(two, 2))));

    assertThat(first.get(10, TimeUnit.SECONDS).pingId()).isEqualTo(1);
    assertThat(second.get(10, TimeUnit.SECONDS).pingId()).isEqualTo(2);
  }

  @Test
  void acknowledgementsGoWithTheNextCall() throws Exception {
    fixture.settle(server);
    fixture.time.awaitTasks(2); // The call's timeout, and the acknowledgement's.

    fixture.ping(2);

    Received call = server.receive();
    Received ack = server.receiveAny();
    assertThat(call.as(Ping.class).pingId()).isEqualTo(2);
    assertThat(ack.as(MsgsAck.class).msgIds()).hasSize(1);
    assertThat(ack.containerId()).isEqualTo(call.containerId()).isNotZero();
    assertThat(ack.seqNo() % 2).isZero();
  }

  @Test
  void acknowledgementsThatAreAloneGoAfterADelay() throws Exception {
    fixture.settle(server);
    fixture.time.awaitTasks(2); // The call's timeout, and this.
    assertThat(server.hasMore()).isFalse();

    fixture.time.advance(Inbound.ACK_DELAY);

    assertThat(server.receiveAny().as(MsgsAck.class).msgIds()).hasSize(1);
  }

  @Test
  void manyAcknowledgementsDoNotWait() throws Exception {
    fixture.settle(server);
    Pong[] unasked = new Pong[Acks.MANY];
    Arrays.fill(unasked, new Pong(0, 0));

    server.sendContainer(unasked);

    assertThat(server.receiveAny().as(MsgsAck.class).msgIds())
        .hasSizeGreaterThanOrEqualTo(Acks.MANY);
  }

  @Test
  void onlyASessionWithNothingToDoIsRetiredAndThenItTakesNoCall() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received request = server.receive();
    assertThat(fixture.session.retire(new IllegalStateException("idle"))).isFalse();
    server.answer(request, new Pong(0, 7));
    assertThat(call.get(10, TimeUnit.SECONDS).pingId()).isEqualTo(7);

    assertThat(fixture.session.retire(new IllegalStateException("idle"))).isTrue();

    assertThatThrownBy(() -> fixture.ping(8)).isInstanceOf(ClientClosedException.class);
    assertThat(fixture.session.isRetired()).isTrue();
  }

  @Test
  void whatTheServerPushesIsHandedOver() throws Exception {
    server.send(new byte[] {1, 2, 3, 4}, 1);

    assertThat(fixture.pushed.poll(10, TimeUnit.SECONDS)).containsExactly(1, 2, 3, 4);
  }
}
