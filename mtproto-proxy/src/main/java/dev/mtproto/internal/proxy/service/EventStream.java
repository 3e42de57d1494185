package dev.mtproto.internal.proxy.service;

import dev.mtproto.event.ClientEvent;
import dev.mtproto.internal.proxy.access.ClientIdentity;
import dev.mtproto.proxy.backend.TlBackend;
import dev.mtproto.proxy.v1.SessionEvent;
import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * A stream of what a session's client does by itself. A client that is slow is told how many it
 * missed. Thread-safe.
 */
final class EventStream implements OpenStreams.Stream {
  private static final int MOST_WAITING = 1_000;

  private final OpenStreams streams;
  private final ClientIdentity client;
  private final Account account;
  private final ServerCallStreamObserver<SessionEvent> observer;
  private final Queue<SessionEvent> waiting = new ArrayDeque<>();
  private TlBackend.@Nullable Registration registration;
  private long lost;
  private boolean closed;

  EventStream(
      OpenStreams streams,
      ClientIdentity client,
      Account account,
      ServerCallStreamObserver<SessionEvent> observer) {
    this.streams = streams;
    this.client = client;
    this.account = account;
    this.observer = observer;
  }

  void begin() {
    observer.setOnReadyHandler(this::send);
    observer.setOnCancelHandler(this::end);
    synchronized (this) {
      registration = account.backend().onEvent(this::happened);
    }
    if (!streams.begin(client, this)) {
      close(Status.RESOURCE_EXHAUSTED.withDescription(OpenStreams.TOO_MANY));
    }
  }

  private synchronized void happened(ClientEvent event) {
    if (closed) {
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

  private synchronized void send() {
    while (!closed && observer.isReady() && !waiting.isEmpty()) {
      SessionEvent next = waiting.remove();
      observer.onNext(lost == 0 ? next : next.toBuilder().setLost(lost).build());
      lost = 0;
    }
  }

  @Override
  public synchronized void close(Status status) {
    if (!closed) {
      observer.onError(status.asRuntimeException());
      end();
    }
  }

  private synchronized void end() {
    closed = true;
    waiting.clear();
    streams.end(client, this);
    if (registration != null) {
      registration.close();
    }
  }
}
