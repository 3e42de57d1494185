package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.access.ClientIdentity;
import dev.mtproto.proxy.backend.TlBackend;
import dev.mtproto.proxy.v1.SessionState;
import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import org.jspecify.annotations.Nullable;

/** A stream of a session's states: a client that is slow sees the latest only. Thread-safe. */
final class StateStream implements OpenStreams.Stream {
  private final OpenStreams streams;
  private final Account account;
  private final ServerCallStreamObserver<SessionState> observer;
  private final ClientIdentity client;
  private TlBackend.@Nullable Registration registration;
  private @Nullable SessionState sent;
  private boolean closed;

  StateStream(
      OpenStreams streams,
      ClientIdentity client,
      Account account,
      ServerCallStreamObserver<SessionState> observer) {
    this.streams = streams;
    this.client = client;
    this.account = account;
    this.observer = observer;
  }

  void begin() {
    observer.setOnReadyHandler(this::send);
    observer.setOnCancelHandler(this::end);
    synchronized (this) {
      registration = account.backend().onState(state -> send());
    }
    if (streams.begin(client, this)) {
      send();
    } else {
      close(Status.RESOURCE_EXHAUSTED.withDescription(OpenStreams.TOO_MANY));
    }
  }

  /** Sends the state as it is now, if the client takes it and does not know it. */
  private synchronized void send() {
    SessionState now = SessionService.stateOf(account);
    if (!closed && observer.isReady() && !now.equals(sent)) {
      sent = now;
      observer.onNext(now);
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
    streams.end(client, this);
    if (registration != null) {
      registration.close();
    }
  }
}
