package dev.mtproto.internal.proxy.service;

import dev.mtproto.event.ClientEvent;
import dev.mtproto.internal.proxy.access.ClientIdentity;
import dev.mtproto.proxy.backend.TlBackend;
import dev.mtproto.proxy.v1.SessionEvent;
import io.grpc.stub.ServerCallStreamObserver;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * A stream of what a session's client does by itself. A client that is slow is told how many it
 * missed. Thread-safe.
 */
final class EventStream extends AccountStream<SessionEvent> {
  private static final int MOST_WAITING = 1_000;

  private final Account account;
  private final Queue<SessionEvent> waiting = new ArrayDeque<>();
  private long lost;

  EventStream(
      OpenStreams streams,
      ClientIdentity client,
      Account account,
      ServerCallStreamObserver<SessionEvent> observer) {
    super(streams, client, observer);
    this.account = account;
  }

  @Override
  TlBackend.Registration register() {
    return account.backend().onEvent(this::happened);
  }

  private synchronized void happened(ClientEvent event) {
    if (isClosed()) {
      return;
    }
    if (waiting.size() == MOST_WAITING) {
      waiting.remove();
      lost++;
    }
    waiting.add(
        SessionEvent.newBuilder()
            .setAt(System.currentTimeMillis())
            .setKind(event.getClass().getSimpleName())
            .setText(event.toString())
            .build());
    send();
  }

  @Override
  @Nullable SessionEvent next() {
    SessionEvent next = waiting.poll();
    if (next == null || lost == 0) {
      return next;
    }
    SessionEvent withLoss = next.toBuilder().setLost(lost).build();
    lost = 0;
    return withLoss;
  }
}
