package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.tl.TlReader;

/** {@code msgs_ack}: what the client has need not be kept. */
final class AckHandler implements ServiceHandler {
  @Override
  public void handle(Arrival arrival, TlReader body) {
    arrival.session().outbox().acknowledged(body.readLongVector());
  }
}
