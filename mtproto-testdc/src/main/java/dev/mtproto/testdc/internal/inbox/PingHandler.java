package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.internal.service.Pong;
import dev.mtproto.tl.TlReader;

/** {@code ping}. */
final class PingHandler implements ServiceHandler {
  @Override
  public void handle(Arrival arrival, TlReader body) {
    arrival.session().outbox().say(new Pong(arrival.message().id(), body.readLong()));
  }
}
