package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.internal.service.DestroySessionRes;
import dev.mtproto.testdc.internal.session.ServerSession;
import dev.mtproto.tl.TlReader;

/** {@code destroy_session}: any of the key's sessions but the one that says it. */
final class DestroySessionHandler implements ServiceHandler {
  @Override
  public void handle(Arrival arrival, TlReader body) {
    ServerSession session = arrival.session();
    long id = body.readLong();
    boolean gone = id != session.id() && session.entry().remove(id);
    session.outbox().say(gone ? new DestroySessionRes.Ok(id) : new DestroySessionRes.None(id));
  }
}
