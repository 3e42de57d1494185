package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.call.CallOptions;
import dev.mtproto.client.Environments;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.Transport;
import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.RsaKeyRing;
import dev.mtproto.internal.crypto.RsaPublicKey;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.handshake.HandshakeResult;
import dev.mtproto.internal.handshake.HandshakeSettings;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.MessageSealer;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.internal.session.KeyExchange;
import dev.mtproto.internal.transport.Channel;
import dev.mtproto.internal.transport.Cover;
import dev.mtproto.internal.transport.Destination;
import dev.mtproto.internal.transport.Framing;
import dev.mtproto.internal.transport.Route;
import dev.mtproto.internal.transport.SocketConnector;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.help.GetNearestDc;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class QuickAckTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Randomness RANDOM = new SecureRandomness();

  private final TestDataCenter dc = TestDataCenter.start();

  @AfterEach
  void close() {
    dc.close();
  }

  static List<Framing> framings() {
    return List.of(Framing.intermediate(), Framing.abridged(), Framing.paddedIntermediate(RANDOM));
  }

  @ParameterizedTest
  @MethodSource("framings")
  void thePacketsTokenComesBeforeItsAnswer(Framing framing) throws IOException {
    List<Integer> tokens = new ArrayList<>();
    try (Channel channel = connect(framing)) {
      HandshakeResult key = exchangeKey(channel);
      channel.reader().onQuickAck(tokens::add);
      int token = ping(channel, key, true);
      assertThat(channel.reader().read()).isGreaterThan(4);

      assertThat(tokens).containsExactly(token);
      assertThat(token).isNegative();
    }
  }

  @ParameterizedTest
  @MethodSource("framings")
  void whoDoesNotAskIsNotTold(Framing framing) throws IOException {
    List<Integer> tokens = new ArrayList<>();
    try (Channel channel = connect(framing)) {
      HandshakeResult key = exchangeKey(channel);
      channel.reader().onQuickAck(tokens::add);
      ping(channel, key, false);
      assertThat(channel.reader().read()).isGreaterThan(4);

      assertThat(tokens).isEmpty();
    }
  }

  static List<Transport> transports() {
    return List.of(Transport.intermediate(), Transport.abridged(), Transport.paddedIntermediate());
  }

  /** The answer waits for the receipt, and no timer runs that would have the client ask. */
  @ParameterizedTest
  @MethodSource("transports")
  void aCallerIsToldThatTheServerHasHisRequest(Transport transport) throws Exception {
    CountDownLatch received = new CountDownLatch(1);
    NearestDc answer = new NearestDc("NL", dc.dcId(), dc.dcId());
    dc.on(
        GetNearestDc.class,
        (context, request) -> {
          received.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
          return answer;
        });
    try (MtprotoClient client = connect(transport)) {
      CompletableFuture<NearestDc> call =
          client.callAsync(
              new GetNearestDc(), CallOptions.DEFAULT.withReceipt(received::countDown));

      assertThat(received.await(PATIENCE.toSeconds() / 2, TimeUnit.SECONDS)).isTrue();
      assertThat(call.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(answer);
    }
  }

  @Test
  void withoutQuickAcksTheAnswerIsTheReceipt() throws Exception {
    AtomicInteger told = new AtomicInteger();
    try (MtprotoClient client = connect(Transport.full())) {
      CompletableFuture<NearestDc> call =
          client.callAsync(
              new GetNearestDc(), CallOptions.DEFAULT.withReceipt(told::incrementAndGet));

      assertThat(call.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).thisDc()).isEqualTo(dc.dcId());
    }
    assertThat(told).hasValue(1);
  }

  private MtprotoClient connect(Transport transport) {
    Environment usual = Environment.system();
    Environment timeless =
        new Environment(
            usual.clock(),
            usual.nanoTime(),
            usual.random(),
            usual.executor(),
            (task, delay) -> () -> {});
    return Environments.in(timeless, MtprotoClient.builder(Layer71.LAYER))
        .app(17, "hash")
        .dataCenters(dc.dataCenters())
        .transport(transport)
        .connect();
  }

  private Channel connect(Framing framing) throws IOException {
    Cover cover = Cover.obfuscated(ByteString.EMPTY, RANDOM);
    return new SocketConnector(framing, cover, Route.DIRECT)
        .connect(new Destination(2, dc.host(), dc.port()), PATIENCE);
  }

  private HandshakeResult exchangeKey(Channel channel) {
    RsaKeyRing keys = RsaKeyRing.of(List.of(RsaPublicKey.fromPem(dc.publicKeyPem())));
    HandshakeSettings settings =
        HandshakeSettings.permanent(keys, 2, RANDOM, InstantSource.system());
    return KeyExchange.run(channel, settings, Environment.system(), PATIENCE);
  }

  /** Sends a ping, and gives its token. */
  private static int ping(Channel channel, HandshakeResult key, boolean quickAck)
      throws IOException {
    MessageSealer sealer = new MessageSealer(key.authKey(), Sender.CLIENT, RANDOM);
    sealer.begin().writeObject(new Ping(1));
    long id = new MessageIds(InstantSource.system()).next(MessageIds.CLIENT);
    int length = sealer.seal(key.serverSalt(), 7, id, 0);
    if (quickAck) {
      channel.writer().writeForQuickAck(sealer.packet(), 0, length);
    } else {
      channel.writer().write(sealer.packet(), 0, length);
    }
    channel.writer().flush();
    return sealer.quickAckToken();
  }
}
