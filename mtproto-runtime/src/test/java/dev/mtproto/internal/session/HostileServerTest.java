package dev.mtproto.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.error.TransportErrorException;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.message.Gzip;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.message.PlainMessage;
import dev.mtproto.internal.message.TestKeys;
import dev.mtproto.internal.service.MsgResendReq;
import dev.mtproto.internal.service.MsgsStateInfo;
import dev.mtproto.internal.service.MsgsStateReq;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.session.ScriptedServer.Received;
import dev.mtproto.tl.TlWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A server that breaks a rule. What it sends is an answer that would be believed; it never is, and
 * where the protocol advises it the connection is closed.
 */
@Timeout(60)
final class HostileServerTest {
  private final SessionFixture fixture = new SessionFixture();
  private final ScriptedServer server = fixture.connect();

  @Test
  void s8_aForgedMessageKeyEndsTheConnection() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    byte[] packet = sealedAnswer(server.receive());
    packet[10] ^= 1;

    assertRefused(packet, "S8", call);
  }

  @Test
  void s8_ourOwnDirectionSentBackEndsTheConnection() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);

    assertRefused(server.channel.receive(), "S8", call);
  }

  @ParameterizedTest
  @CsvSource({"16, -4", "16, 4096", "16, 33", "0, 32", "1036, 32"})
  void s9_aWrongLengthOrPaddingEndsTheConnection(int padding, int claimed) throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received request = server.receive();
    byte[] body = ScriptedServer.rpcResult(request.id(), Pong.tlCodec().encode(new Pong(0, 7)));
    int fill = Math.floorMod(-(32 + body.length + padding), 16);

    assertRefused(server.sealBadly(body, padding + fill, claimed), "S9", call);
  }

  @Test
  void s9_aContainerItemThatIsTooLongEndsTheConnection() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received request = server.receive();
    TlWriter body = new TlWriter();
    body.writeInt(0x73f1f8dc);
    body.writeInt(2);
    item(body, ScriptedServer.rpcResult(request.id(), Pong.tlCodec().encode(new Pong(0, 7))), 0);
    item(body, new byte[8], 4);

    assertRefused(seal(body), "S9", call);
  }

  @Test
  void s15_aListOfTooManyIdsIsNotLookedAtAndHarmsNothing() throws Exception {
    List<Long> ids = Collections.nCopies(MessageLimits.LISTED_IDS + 1, 1L);
    server.send(new MsgsStateReq(ids));
    server.send(new MsgResendReq(ids));
    server.send(new MsgsStateReq(ids.subList(0, MessageLimits.LISTED_IDS)));

    MsgsStateInfo info = server.receive().as(MsgsStateInfo.class);

    assertThat(info.info().size()).isEqualTo(MessageLimits.LISTED_IDS);
    fixture.settle(server);
  }

  @Test
  void s10_anAnswerForAnotherSessionEndsTheConnection() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    byte[] body = answer(server.receive());

    assertRefused(server.seal(server.sessionId + 1, server.nextId(), 1, body), "S10", call);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void s11_anEvenMessageIdEndsTheConnection(int lowest) throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    byte[] body = answer(server.receive());
    long id = (server.nextId() & ~3L) | lowest;

    assertRefused(server.seal(server.sessionId, id, 1, body), "S11", call);
  }

  @Test
  void s12_anAnswerUnderAKnownIdIsDropped() throws Exception {
    fixture.settle(server);
    long id = server.nextId();
    server.send(server.sessionId, id, 1, new byte[] {1, 2, 3, 4});
    CompletableFuture<Pong> call = fixture.ping(7);

    server.send(server.sessionId, id, 1, answer(server.receive()));

    assertStillPending(call);
  }

  @Test
  void s12_anAnswerUnderAnIdLowerThanAllIsDropped() throws Exception {
    long old = server.nextId();
    for (int i = 0; i < MessageLimits.REMEMBERED_IDS; i++) {
      server.send(new byte[] {1, 2, 3, 4}, 0);
    }
    CompletableFuture<Pong> call = fixture.ping(7);

    server.send(server.sessionId, old, 1, answer(server.receive()));

    assertStillPending(call);
  }

  @ParameterizedTest
  @ValueSource(ints = {31, -301})
  void s13_anUntimelyAnswerIsDropped(int seconds) throws Exception {
    fixture.settle(server);
    CompletableFuture<Pong> call = fixture.ping(7);
    long id = MessageIds.at(fixture.clock.instant().plusSeconds(seconds)) | 1;

    server.send(server.sessionId, id, 1, answer(server.receive()));

    assertStillPending(call);
  }

  @Test
  void s13_severalUntimelyAnswersEndTheConnection() throws Exception {
    fixture.settle(server);
    CompletableFuture<Pong> call = fixture.ping(7);
    byte[] body = answer(server.receive());
    long id = MessageIds.at(fixture.clock.instant().minusSeconds(1000)) | 1;
    server.send(server.sessionId, id, 1, body);
    server.send(server.sessionId, id + 4, 1, body);

    assertRefused(server.seal(server.sessionId, id + 8, 1, body), "S13", call);
  }

  @Test
  void s14_aPlaintextAnswerEndsTheConnection() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    byte[] body = Arrays.copyOf(answer(server.receive()), 52);

    assertRefused(PlainMessage.packet(server.nextId(), body), "S14", call);
  }

  @Test
  void s14_anAnswerUnderAnotherKeyEndsTheConnection() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    byte[] body = answer(server.receive());
    ScriptedServer other = new ScriptedServer(TestKeys.key(10), fixture.serverIds);

    assertRefused(other.seal(server.sessionId, server.nextId(), 1, body), "S14", call);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3, 1_000_000, Integer.MAX_VALUE})
  void s15_aContainerWithMoreItemsThanBytesEndsTheConnection(int count) throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    byte[] answer = answer(server.receive());
    TlWriter body = new TlWriter();
    body.writeInt(0x73f1f8dc);
    body.writeInt(count);
    item(body, answer, 0);

    byte[] packet = seal(body);
    server.channel.send(packet);

    assertThat(fixture.end()).isInstanceOf(ProtocolViolationException.class);
    assertThat(call).isNotDone();
  }

  @Test
  void s15_aBombIsDroppedAndTheSessionGoesOn() throws Exception {
    server.send(Gzip.pack(new byte[1 << 17]), 1);
    server.send(Gzip.pack(Gzip.pack(new byte[100])), 1);

    fixture.settle(server);

    assertThat(fixture.pushed).isEmpty();
  }

  @Test
  void s15_aMalformedServiceMessageIsDroppedAndTheSessionGoesOn() throws Exception {
    TlWriter ack = new TlWriter();
    ack.writeInt(0x62d6b459);
    ack.writeInt(0x1cb5c415);
    ack.writeInt(Integer.MAX_VALUE);
    server.send(ack.toByteArray(), 1);

    fixture.settle(server);
  }

  @Test
  void aTransportErrorEndsTheConnectionWithItsCode() throws Exception {
    server.channel.send(SessionFixture.transportError(404));

    assertThat(fixture.end())
        .isInstanceOfSatisfying(
            TransportErrorException.class, e -> assertThat(e.code()).isEqualTo(404));
    server.channel.awaitClose();
  }

  @Test
  void aServerThatClosesEndsTheConnection() throws Exception {
    server.channel.close();

    assertThat(fixture.end()).isInstanceOf(ConnectionException.class);
  }

  private void assertRefused(byte[] packet, String rule, CompletableFuture<Pong> call)
      throws Exception {
    server.channel.send(packet);

    RuntimeException end = fixture.end();
    assertThat(end)
        .isInstanceOfSatisfying(
            ProtocolViolationException.class, e -> assertThat(e.rule()).isEqualTo(rule))
        .hasMessageMatching("the peer sent a (packet|message) that cannot be accepted");
    server.channel.awaitClose();
    assertThat(call).isNotDone();
  }

  private void assertStillPending(CompletableFuture<Pong> call) throws Exception {
    fixture.settle(server);
    assertThat(call).isNotDone();
    assertThat(server.channel.isClosed()).isFalse();
  }

  private byte[] sealedAnswer(Received request) {
    return server.seal(server.sessionId, server.nextId(), 1, answer(request));
  }

  private static byte[] answer(Received request) {
    return ScriptedServer.rpcResult(request.id(), Pong.tlCodec().encode(new Pong(0, 7)));
  }

  private void item(TlWriter container, byte[] body, int tooMany) {
    container.writeLong(server.nextId());
    container.writeInt(1);
    container.writeInt(body.length + tooMany);
    container.writeRaw(body, 0, body.length);
  }

  private byte[] seal(TlWriter body) {
    assertThat(MessageIds.isFrom(Sender.SERVER, server.nextId())).isTrue();
    return server.seal(server.sessionId, server.nextId(), 0, body.toByteArray());
  }
}
