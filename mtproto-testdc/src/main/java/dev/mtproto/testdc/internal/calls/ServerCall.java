package dev.mtproto.testdc.internal.calls;

import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.ClientInfo;
import dev.mtproto.testdc.internal.session.ServerSession;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** A call's context. */
final class ServerCall implements CallContext {
  private final ServerSession session;
  private final long messageId;
  private final int layer;

  ServerCall(ServerSession session, long messageId) {
    this.session = session;
    this.messageId = messageId;
    this.layer = session.layer();
  }

  @Override
  public long authKeyId() {
    return session.entry().key().id();
  }

  @Override
  public boolean isUnderTemporaryKey() {
    return session.carrier().isTemporary();
  }

  @Override
  public long sessionId() {
    return session.id();
  }

  @Override
  public long messageId() {
    return messageId;
  }

  @Override
  public int layer() {
    return layer;
  }

  @Override
  public Optional<ClientInfo> client() {
    return session.client();
  }

  @Override
  public Instant time() {
    return MessageIds.instant(messageId);
  }

  @Override
  public OptionalInt userId() {
    return session.entry().userId();
  }

  @Override
  public void signIn(int userId) {
    session.entry().setUserId(userId);
  }

  @Override
  public void signOut() {
    session.entry().setUserId(null);
  }

  @Override
  public Object session() {
    return session;
  }
}
