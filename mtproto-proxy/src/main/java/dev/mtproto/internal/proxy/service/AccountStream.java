package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.access.ClientIdentity;
import dev.mtproto.proxy.backend.TlBackend;
import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import org.jspecify.annotations.Nullable;

/**
 * A stream of what an account's session tells of itself, until the client goes or the server ends
 * it. Thread-safe: its monitor guards all fields, and gRPC's observer, which is not.
 *
 * @param <M> the messages
 */
abstract class AccountStream<M> implements OpenStreams.Stream {
  private final OpenStreams streams;
  private final ClientIdentity client;
  private final ServerCallStreamObserver<M> observer;
  private TlBackend.@Nullable Registration registration;
  private boolean closed;

  AccountStream(OpenStreams streams, ClientIdentity client, ServerCallStreamObserver<M> observer) {
    this.streams = streams;
    this.client = client;
    this.observer = observer;
  }

  /** Has the session tell what the stream is of. */
  abstract TlBackend.Registration register();

  /** The next message; null if there is none now. Called while the client takes one. */
  abstract @Nullable M next();

  void begin() {
    observer.setOnReadyHandler(this::send);
    observer.setOnCancelHandler(this::end);
    synchronized (this) {
      registration = register();
    }
    if (streams.begin(client, this)) {
      send();
    } else {
      close(Status.RESOURCE_EXHAUSTED.withDescription(OpenStreams.TOO_MANY));
    }
  }

  /** Sends what there is, as long as the client takes it. */
  final synchronized void send() {
    while (!closed && observer.isReady()) {
      M next = next();
      if (next == null) {
        return;
      }
      observer.onNext(next);
    }
  }

  final synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public final synchronized void close(Status status) {
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
