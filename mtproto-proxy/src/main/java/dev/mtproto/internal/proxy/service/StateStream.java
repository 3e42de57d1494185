package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.access.ClientIdentity;
import dev.mtproto.proxy.backend.TlBackend;
import dev.mtproto.proxy.v1.SessionState;
import io.grpc.stub.ServerCallStreamObserver;
import org.jspecify.annotations.Nullable;

/** A stream of a session's states: a client that is slow sees the latest only. Thread-safe. */
final class StateStream extends AccountStream<SessionState> {
  private final Account account;
  private @Nullable SessionState sent;

  StateStream(
      OpenStreams streams,
      ClientIdentity client,
      Account account,
      ServerCallStreamObserver<SessionState> observer) {
    super(streams, client, observer);
    this.account = account;
  }

  @Override
  TlBackend.Registration register() {
    return account.backend().onState(state -> send());
  }

  /** The state as it is now, if the client does not know it. */
  @Override
  @Nullable SessionState next() {
    SessionState now = SessionService.stateOf(account);
    if (now.equals(sent)) {
      return null;
    }
    sent = now;
    return now;
  }
}
