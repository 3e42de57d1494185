package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.internal.service.FutureSalt;
import dev.mtproto.internal.service.FutureSalts;
import dev.mtproto.testdc.internal.session.ServerSalts;
import dev.mtproto.testdc.internal.session.ServerSession;
import dev.mtproto.tl.TlReader;
import java.util.ArrayList;
import java.util.List;

/** {@code get_future_salts}. */
final class FutureSaltsHandler implements ServiceHandler {
  @Override
  public void handle(Arrival arrival, TlReader body) {
    ServerSession session = arrival.session();
    int now = session.now();
    List<FutureSalt> salts = new ArrayList<>();
    for (ServerSalts.Salt salt : arrival.channel().entry().salts().future(now, body.readInt())) {
      salts.add(new FutureSalt(salt.since(), salt.until(), salt.value()));
    }
    session.outbox().say(new FutureSalts(arrival.message().id(), now, salts));
  }
}
