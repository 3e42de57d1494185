package dev.mtproto.proxy.backend;

import dev.mtproto.call.CallOptions;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.event.ClientState;
import dev.mtproto.event.EventListener;
import dev.mtproto.event.Subscription;
import dev.mtproto.tl.TlLayer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A {@link MtprotoClient} as a backend, with the updates that it has put in order, in the forms in
 * which Telegram pushes them. Closing the client is left to its owner. Thread-safe.
 */
public final class ClientBackend implements TlBackend {
  private final MtprotoClient client;

  /** Shares a client, which is signed in. */
  public ClientBackend(MtprotoClient client) {
    this.client = client;
  }

  @Override
  public TlLayer layer() {
    return client.layer();
  }

  @Override
  public String owner() {
    return client.userId().isEmpty() ? "" : "user " + client.userId().getAsLong();
  }

  @Override
  public CompletableFuture<byte[]> call(String method, byte[] request, Duration timeout) {
    // Its clients say themselves whether they want to wait.
    CallOptions options = CallOptions.within(timeout).withLongestFloodWait(Duration.ZERO);
    return UpdateCalls.include(client.layer(), method)
        ? UpdateCalls.make(client, request, options)
        : client.callAsync(new RawCall(method, request), options);
  }

  /**
   * {@inheritDoc}
   *
   * <p>If the client is closed before the registration, what was not handed on comes after the next
   * start; else the sink is told of a loss of unknown size when the registration is closed.
   */
  @Override
  public Registration onUpdate(UpdateSink sink) {
    OrderedUpdates updates = new OrderedUpdates(client.layer(), sink, this::isClosed);
    client.updates().publisher().subscribe(updates);
    return updates;
  }

  private boolean isClosed() {
    return state() == SessionState.CLOSED;
  }

  @Override
  public SessionState state() {
    return stateOf(client.state());
  }

  @Override
  public Registration onState(StateListener listener) {
    return onEvent(
        event -> {
          if (event instanceof ClientEvent.StateChanged changed) {
            listener.changed(stateOf(changed.now()));
          }
        });
  }

  private static SessionState stateOf(ClientState state) {
    return switch (state.phase()) {
      case CONNECTING -> SessionState.CONNECTING;
      // The predecessor's credentials do not say whether anybody is signed in.
      case CONNECTED, SIGNED_IN -> SessionState.READY;
      case SIGNED_OUT -> SessionState.SIGNED_OUT;
      case CLOSED -> SessionState.CLOSED;
    };
  }

  @Override
  public Registration onEvent(EventListener listener) {
    Subscription subscription = client.listen(listener);
    return subscription::close;
  }

  @Override
  public String toString() {
    return client.toString();
  }
}
