package dev.mtproto.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.session.ScriptedServer.Received;
import dev.mtproto.tl.TlRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that are to be executed in order. */
@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // What is sent matters, not always what comes of it.
final class CallSequenceTest {
  private final SessionFixture fixture = new SessionFixture();
  private final CallSequence sequence = new CallSequence();
  private final CallTarget inOrder = fixture.calls().inOrder(sequence);
  private final ScriptedServer server;

  CallSequenceTest() {
    fixture.introduceBy(new Wrapping());
    server = fixture.connect();
  }

  @Test
  void aCallBehindManyThatWereGivenUpIsMadeInTheEnd() throws Exception {
    for (int i = 0; i < 8; i++) {
      FutureCall<Pong> givenUp = send(i);
      server.await(Ping.ID);
      givenUp.cancel(true);
    }
    FutureCall<Pong> last = send(99);
    Received request = server.await(Ping.ID);
    for (int i = 0; i < 4; i++) {
      server.fail(request, 400, "MSG_WAIT_FAILED");
      request = server.await(Ping.ID);
    }

    assertThat(request.as(Ping.class).pingId()).isEqualTo(99);
    server.answer(request, new Pong(0, 99));
    assertThat(last.get(10, TimeUnit.SECONDS).pingId()).isEqualTo(99);
  }

  @Test
  void callsThatFailedAreNotHeldByTheOnesBehindThem() throws Exception {
    List<FutureCall<Pong>> calls = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      calls.add(send(i));
    }
    for (int i = 0; i < 20; i++) {
      server.fail(server.receive(), 400, "NO");
    }
    for (FutureCall<Pong> call : calls) {
      assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS)).hasMessageContaining("NO");
    }

    Outgoing next = new Outgoing(new Ping(0), Outgoing.Kind.CALL, null, Outgoing.NEVER);
    Outgoing last = sequence.add(fixture.session, next);
    assertThat(Objects.requireNonNull(last).after).isNull();
  }

  private FutureCall<Pong> send(long id) {
    FutureCall<Pong> call = new FutureCall<>(new Ping(id));
    inOrder.send(call, SessionFixture.TIMEOUT);
    return call;
  }

  /** Pings need no wrappers here. */
  private static final class Wrapping implements Introduction {
    @Override
    public <R> TlRequest<R> wrap(TlRequest<R> call) {
      return call;
    }

    @Override
    public <R> TlRequest<R> after(long messageId, TlRequest<R> call) {
      return call;
    }
  }
}
