package dev.mtproto.testdc;

import static dev.mtproto.testdc.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.internal.service.BadMsgNotification;
import dev.mtproto.internal.service.MsgsAck;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.testdc.fault.Direction;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.Injection;
import dev.mtproto.testdc.fault.When;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client sees of each fault. */
@Timeout(60)
final class FaultsTest {
  private final TestDataCenter dc = TestDataCenter.start();
  private final CallLog log = dc.recordCalls();
  private final RawClient client = RawClient.connect(dc);

  @AfterEach
  void close() {
    client.close();
    dc.close();
  }

  @Test
  void aPacketToTheClientComesTwice() {
    client.drain();
    dc.faults().inject(Fault.duplicate(Direction.TO_CLIENT), When.once());
    client.send(new Ping(1));

    assertThat(client.next(Pong.ID).id()).isEqualTo(client.next(Pong.ID).id());
  }

  @Test
  void aPacketThatComesTwiceIsExecutedOnce() {
    dc.faults().inject(Fault.duplicate(Direction.TO_SERVER), When.once());
    long call = client.send(new GetNearestDc());

    assertThat(client.answer(call).id()).isEqualTo(client.answer(call).id());
    assertThat(log.executed()).isEqualTo(1);
  }

  @Test
  void aPacketComesAfterTheNextOne() {
    client.drain();
    dc.faults().inject(Fault.reorder(), When.once());

    assertThat(pongs()).containsExactly(2L, 1L);
  }

  @Test
  void aPacketComesLater() {
    client.drain();
    dc.faults().inject(Fault.delay(Duration.ofMinutes(1)), When.once());
    client.send(new Ping(1));
    client.send(new Ping(2));

    assertThat(pong()).isEqualTo(2);
  }

  @Test
  void packetsInPiecesArePackets() {
    dc.faults().inject(Fault.split(1));
    try (RawClient again = client.reconnected()) {
      assertThat(again.call(new GetNearestDc()).thisDc()).isEqualTo(dc.dcId());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 15, 21, 36, 47, 65})
  void aCodeThatTheProtocolDoesNotHaveIsRefused(int code) {
    assertThatThrownBy(() -> Fault.badMessage(code)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 17, 18, 19, 20, 32, 33, 34, 35, 64})
  void aMessageIsRefusedUnseenWithTheCode(int code) {
    dc.faults().inject(Fault.badMessage(code), When.once());
    long call = client.send(new GetNearestDc());

    assertThat(refusal())
        .isInstanceOfSatisfying(
            BadMsgNotification.Regular.class,
            refused -> {
              assertThat(refused.badMsgId()).isEqualTo(call);
              assertThat(refused.errorCode()).isEqualTo(code);
            });
    assertThat(log.executed()).isZero();
  }

  @Test
  void aRotatingSaltIsGoodForOnePacket() {
    dc.faults().inject(Fault.rotateSalt(), When.once());
    client.call(new GetNearestDc());
    long refused = client.send(new GetNearestDc());

    BadMsgNotification.ServerSalt notification = (BadMsgNotification.ServerSalt) refusal();
    assertThat(notification.badMsgId()).isEqualTo(refused);
    client.setSalt(notification.newServerSalt());
    assertThat(client.call(new GetNearestDc())).isNotNull();
  }

  @Test
  void aCallFailsWithoutBeingExecuted() {
    dc.faults().inject(Fault.floodWait(17).of(GetNearestDc.class), When.once());

    assertRefused(() -> client.call(new GetNearestDc()), 420, "FLOOD_WAIT_17");
    assertThat(log.executed()).isZero();
    assertThat(client.call(new GetNearestDc())).isNotNull();
  }

  @Test
  void aLostAnswerComesWithTheNextConnection() {
    dc.faults().inject(Fault.lostAnswer(), When.once());
    long call = client.send(new GetNearestDc());

    assertThat(client.drain()).noneMatch(message -> message.constructor() == 0xf35c6d01);
    assertThat(log.executed()).isEqualTo(1);
    try (RawClient again = client.reconnected()) {
      again.send(new Ping(1));
      assertThat(again.result(call)).isNotEmpty();
    }
    assertThat(log.executed()).isEqualTo(1);
  }

  @Test
  void aDroppedAcknowledgementIsAsIfItWereNeverSent() {
    dc.faults().inject(Fault.dropAcks(Direction.TO_SERVER));
    long call = client.send(new GetNearestDc());
    client.send(new MsgsAck(List.of(client.answer(call).id())));
    client.drain();

    try (RawClient again = client.reconnected()) {
      again.send(new Ping(1));
      assertThat(again.result(call)).isNotEmpty();
    }
  }

  @Test
  void aSilentPeerActsAndSaysNothing() throws Exception {
    CompletableFuture<Void> executed = new CompletableFuture<>();
    dc.observe((context, request) -> executed.complete(null));
    dc.faults().inject(Fault.silence(), When.once());
    try (RawClient again = client.reconnected()) {
      again.send(new GetNearestDc());
      executed.get(10, TimeUnit.SECONDS);
      dc.dropConnections();

      assertThatThrownBy(again::next).isInstanceOf(UncheckedIOException.class);
    }
  }

  @Test
  void aHalfOpenConnectionTakesNothingAndStays() {
    dc.faults().inject(Fault.halfOpen(4), When.once());
    try (RawClient again = client.reconnected()) {
      again.send(new GetNearestDc());
      awaitConnections(2);
      client.drain();
      assertThat(dc.connections()).isEqualTo(2);
      dc.dropConnections();

      assertThatThrownBy(again::next).isInstanceOf(UncheckedIOException.class);
      assertThat(log.executed()).isZero();
    }
  }

  @Test
  void aRestartHappensBeforeAPacketIsTaken() {
    dc.faults().inject(Fault.restart(), When.once());
    client.send(new GetNearestDc());
    client.awaitEnd();

    assertThat(log.executed()).isZero();
  }

  @Test
  void aSkewedClockRefusesTheRightTime() {
    dc.faults().skewClock(Duration.ofMinutes(10));
    client.send(new Ping(1));
    assertThat(refusal().errorCode()).isEqualTo(16);

    dc.faults().clear();
    client.send(new Ping(1));
    assertThat(pong()).isEqualTo(1);
  }

  @Test
  void whatIsWithdrawnStrikesNoMore() {
    Injection fault = dc.faults().inject(Fault.internalError());
    assertRefused(() -> client.call(new GetNearestDc()), 500, "INTERNAL_SERVER_ERROR");
    fault.close();

    assertThat(client.call(new GetNearestDc())).isNotNull();
    assertThat(fault.struck()).isEqualTo(1);
  }

  /** A client may be connected before the data centre has taken its connection. */
  private void awaitConnections(int count) {
    while (dc.connections() < count) {
      Thread.yield();
    }
  }

  private BadMsgNotification refusal() {
    RawClient.Incoming refusal =
        client.next(
            message ->
                message.constructor() == BadMsgNotification.Regular.ID
                    || message.constructor() == BadMsgNotification.ServerSalt.ID);
    return BadMsgNotification.tlCodec().decode(refusal.body());
  }

  private List<Long> pongs() {
    client.send(new Ping(1));
    client.send(new Ping(2));
    return List.of(pong(), pong());
  }

  private long pong() {
    return Pong.tlCodec().decode(client.next(Pong.ID).body()).pingId();
  }
}
