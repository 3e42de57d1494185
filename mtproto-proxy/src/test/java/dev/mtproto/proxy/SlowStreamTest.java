package dev.mtproto.proxy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.mtproto.internal.proxy.service.SessionMethods;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.Updates;
import dev.mtproto.proxy.v1.ListenOnUpdatesRequest;
import dev.mtproto.proxy.v1.UpdateEvent;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** A client that does not read, and the network between it and the daemon. */
class SlowStreamTest {
  private static final int PUSHED = 5_000;
  private static final int KEPT = 100;

  private final FakeBackend backend =
      new FakeBackend().answer("help.getNearestDc", new NearestDc("DE", 2, 4));

  @Test
  void whoReadsNothingForAWhile_isToldHowManyItLostAndDelaysNobody() throws Exception {
    try (ProxyServer server =
            ProxyServer.builder(backend)
                .listen("127.0.0.1", 0)
                .limits(ProxyLimits.standard().withUpdates(KEPT))
                .start();
        WireClient sleeper = new WireClient(server);
        WireClient reader = new WireClient(server)) {
      Stream asleep = Stream.open(sleeper, 1);
      Stream awake = Stream.open(reader, Integer.MAX_VALUE);
      for (int i = 1; i <= PUSHED; i++) {
        backend.push(message(i));
        assertThat(awake.next().getId()).isEqualTo(i);
      }
      assertThat(sleeper.call(WireClient.message("ReqHelpGetNearestDc"))).asString().contains("DE");
      asleep.call.request(Integer.MAX_VALUE);
      assertThat(readAll(asleep)).isBetween((long) KEPT, PUSHED - 1L);
    }
  }

  /** Reads up to the last update; how many came. */
  private static long readAll(Stream stream) throws InterruptedException {
    long came = 0;
    long id = 0;
    while (id < PUSHED) {
      UpdateEvent event = stream.next();
      long lost = event.getEventCase() == UpdateEvent.EventCase.LOST ? event.getLost() : 0;
      came += lost == 0 ? 1 : 0;
      assertThat(event.getId()).isEqualTo(id + Math.max(1, lost));
      id = event.getId();
    }
    return came;
  }

  private static Updates message(int id) {
    return Updates.UpdateShortMessage.builder()
        .id(id)
        .userId(5)
        .message("x".repeat(1_000))
        .pts(id)
        .ptsCount(1)
        .date(9)
        .build();
  }

  /** A stream of which so many events are read. */
  private static final class Stream extends ClientCall.Listener<byte[]> {
    final ClientCall<ListenOnUpdatesRequest, byte[]> call;
    private final BlockingQueue<byte[]> events = new LinkedBlockingQueue<>();

    private Stream(ClientCall<ListenOnUpdatesRequest, byte[]> call) {
      this.call = call;
    }

    static Stream open(WireClient client, int wanted) throws InterruptedException {
      Stream stream =
          new Stream(
              client.channel().newCall(SessionMethods.LISTEN_ON_UPDATES, CallOptions.DEFAULT));
      stream.call.start(stream, new Metadata());
      stream.call.request(wanted);
      stream.call.sendMessage(ListenOnUpdatesRequest.getDefaultInstance());
      stream.call.halfClose();
      assertThat(stream.next().hasStarted()).isTrue();
      return stream;
    }

    @Override
    public void onMessage(byte[] message) {
      events.add(message);
    }

    UpdateEvent next() throws InterruptedException {
      try {
        return UpdateEvent.parseFrom(
            Objects.requireNonNull(events.poll(30, SECONDS), "no event came"));
      } catch (InvalidProtocolBufferException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
