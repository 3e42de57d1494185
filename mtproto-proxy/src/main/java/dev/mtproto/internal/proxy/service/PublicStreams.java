package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.access.ClientIdentity;
import dev.mtproto.internal.proxy.access.ConnectionNames;
import dev.mtproto.proxy.access.MethodRules;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.util.List;

/**
 * Counts the streams of services that everybody may use (health, reflection) among those that are
 * open, so that they, too, are ended when the daemon stops, and are not too many. Thread-safe.
 */
public final class PublicStreams implements ServerInterceptor {
  /** Whoever asks for health or reflection calls nothing of Telegram's. */
  private static final MethodRules NO_METHODS = MethodRules.of(List.of());

  private final OpenStreams streams;

  /** Counts them among the streams of these services. */
  public PublicStreams(ServiceParts parts) {
    this.streams = parts.streams();
  }

  @Override
  public <Q, R> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
    if (call.getMethodDescriptor().getType().serverSendsOneMessage()) {
      return next.startCall(call, headers);
    }
    ClientIdentity client =
        ClientIdentity.withoutToken(ConnectionNames.of(call.getAttributes()), NO_METHODS);
    PublicStream<Q, R> stream = new PublicStream<>(call);
    if (!streams.begin(client, stream)) {
      stream.close(Status.RESOURCE_EXHAUSTED.withDescription(OpenStreams.TOO_MANY));
      return new ServerCall.Listener<>() {};
    }
    return new SimpleForwardingServerCallListener<>(next.startCall(stream, headers)) {
      @Override
      public void onCancel() {
        streams.end(client, stream);
        super.onCancel();
      }

      @Override
      public void onComplete() {
        streams.end(client, stream);
        super.onComplete();
      }
    };
  }

  /** A call that can be ended from outside: what its service says after that is not sent. */
  private static final class PublicStream<Q, R> extends SimpleForwardingServerCall<Q, R>
      implements OpenStreams.Stream {
    private boolean closed;

    PublicStream(ServerCall<Q, R> call) {
      super(call);
    }

    @Override
    public synchronized void sendHeaders(Metadata headers) {
      if (!closed) {
        super.sendHeaders(headers);
      }
    }

    @Override
    public synchronized void sendMessage(R message) {
      if (!closed) {
        super.sendMessage(message);
      }
    }

    @Override
    public void close(Status status) {
      close(status, new Metadata());
    }

    @Override
    public synchronized void close(Status status, Metadata trailers) {
      if (!closed) {
        closed = true;
        super.close(status, trailers);
      }
    }
  }
}
