package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.service.DestroyAuthKey;
import dev.mtproto.internal.service.DestroyAuthKeyRes;
import dev.mtproto.internal.service.DestroySession;
import dev.mtproto.internal.service.DestroySessionRes;
import dev.mtproto.internal.service.FutureSalts;
import dev.mtproto.internal.service.GetFutureSalts;
import dev.mtproto.internal.service.HttpWait;
import dev.mtproto.internal.service.MsgResendReq;
import dev.mtproto.internal.service.MsgsAck;
import dev.mtproto.internal.service.MsgsStateInfo;
import dev.mtproto.internal.service.MsgsStateReq;
import dev.mtproto.internal.service.NewSession;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.PingDelayDisconnect;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.service.RpcDropAnswer;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.testdc.RawClient.Incoming;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ServiceMessagesTest {
  private static final int RPC_RESULT = 0xf35c6d01;

  private final TestDataCenter dc = TestDataCenter.start();
  private final RawClient client = RawClient.connect(dc);

  @AfterEach
  void close() {
    client.close();
    dc.close();
  }

  @Test
  void theFirstMessageMakesASession() {
    long first = client.send(new GetNearestDc());
    NewSession created = NewSession.tlCodec().decode(client.next(NewSession.ID).body());

    assertThat(created.firstMsgId()).isEqualTo(first);
    assertThat(created.serverSalt()).isEqualTo(client.salt());
    client.answer(first);
    client.call(new GetNearestDc());
    assertThat(client.drain()).noneMatch(message -> message.constructor() == NewSession.ID);
  }

  @Test
  void aPingIsAnsweredWithItsId() {
    long id = client.send(new Ping(42));

    assertThat(Pong.tlCodec().decode(client.next(Pong.ID).body())).isEqualTo(new Pong(id, 42));
  }

  @Test
  void withoutFurtherPingsTheConnectionEnds() {
    client.send(new PingDelayDisconnect(1, 1000));
    client.next(Pong.ID);
    client.send(new PingDelayDisconnect(2, 0));

    client.awaitEnd();
  }

  @Test
  void futureSaltsBeginWithThePresentOne() {
    long id = client.send(new GetFutureSalts(3));
    FutureSalts salts = FutureSalts.tlCodec().decode(client.next(FutureSalts.ID).body());

    assertThat(salts.reqMsgId()).isEqualTo(id);
    assertThat(salts.salts()).hasSize(3);
    assertThat(salts.salts().get(0).salt()).isEqualTo(client.salt());
    assertThat(salts.salts().get(1).validSince()).isBetween(salts.now(), salts.now() + 1800);
  }

  @Test
  void theStateOfMessagesIsKnown() {
    long never = client.nextId();
    long call = client.send(new GetNearestDc());
    client.answer(call);
    long ping = client.send(new Ping(1));
    long later = client.nextId() + (1L << 32);

    long request = client.send(new MsgsStateReq(List.of(never, call, ping, later)));
    MsgsStateInfo info = MsgsStateInfo.tlCodec().decode(client.next(MsgsStateInfo.ID).body());

    assertThat(info.reqMsgId()).isEqualTo(request);
    assertThat(info.info().toByteArray()).containsExactly(2, 4 | 64, 4 | 16, 3);
  }

  @Test
  void anAnswerIsSentAgainOnRequestUntilItIsAcknowledged() {
    long call = client.send(new GetNearestDc());
    Incoming answer = client.answer(call);
    client.send(new MsgResendReq(List.of(answer.id())));
    assertThat(client.answer(call).id()).isEqualTo(answer.id());

    client.acknowledge(List.of(answer.id()));
    client.send(new MsgResendReq(List.of(answer.id())));

    assertThat(client.next(MsgsStateInfo.ID)).isNotNull();
  }

  @Test
  void aCallIsAcknowledgedWhileItRuns() {
    dc.onAsync(GetNearestDc.class, (context, request) -> new CompletableFuture<>());
    long call = client.send(new GetNearestDc());

    MsgsAck ack = MsgsAck.tlCodec().decode(client.next(MsgsAck.ID).body());

    assertThat(ack.msgIds()).contains(call);
  }

  @Test
  void aRunningCallsAnswerCanBeDropped() {
    CompletableFuture<NearestDc> later = new CompletableFuture<>();
    dc.onAsync(GetNearestDc.class, (context, request) -> later);
    long call = client.send(new GetNearestDc());

    long drop = client.send(drop(call));
    assertThat(client.result(drop)).isEqualTo(constructor(0xcd78e586));
    later.complete(new NearestDc("ZZ", 2, 2));
    assertThat(client.drain()).noneMatch(message -> message.constructor() == RPC_RESULT);
  }

  @Test
  void anAnswerThatNobodyAskedForIsUnknown() {
    long drop = client.send(drop(client.nextId()));

    assertThat(client.result(drop)).isEqualTo(constructor(0x5e2ad36e));
  }

  @Test
  void aSessionCanBeDestroyedFromAnother() {
    client.call(new GetNearestDc());
    try (RawClient other = client.anotherSession()) {
      other.call(new GetNearestDc());

      other.send(new DestroySession(client.sessionId()));
      Incoming first = other.next(DestroySessionRes.Ok.ID);
      other.send(new DestroySession(client.sessionId()));
      Incoming second = other.next(DestroySessionRes.None.ID);

      assertThat(DestroySessionRes.tlCodec().decode(first.body()))
          .isEqualTo(new DestroySessionRes.Ok(client.sessionId()));
      assertThat(second).isNotNull();
    }
  }

  @Test
  void aDestroyedKeyIsKnownNoMore() {
    client.send(new DestroyAuthKey());
    client.next(DestroyAuthKeyRes.Ok.ID);
    client.send(new Ping(1));

    assertThat(client.transportError()).isEqualTo(-404);
    client.awaitEnd();
  }

  @Test
  void httpWaitDoesNothing() {
    client.send(new HttpWait(0, 0, 0));

    assertThat(client.call(new GetNearestDc())).isNotNull();
  }

  private static TlObject drop(long callId) {
    return new RpcDropAnswer(callId);
  }

  private static byte[] constructor(int id) {
    TlWriter writer = new TlWriter();
    writer.writeInt(id);
    return writer.toByteArray();
  }
}
