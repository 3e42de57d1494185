package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.internal.service.DestroyAuthKeyRes;
import dev.mtproto.testdc.internal.session.AuthKeys;
import dev.mtproto.tl.TlReader;

/** {@code destroy_auth_key}: the key is known no more; the answer is the last thing it seals. */
final class DestroyKeyHandler implements ServiceHandler {
  private final AuthKeys keys;

  DestroyKeyHandler(AuthKeys keys) {
    this.keys = keys;
  }

  @Override
  public void handle(Arrival arrival, TlReader body) {
    keys.remove(arrival.channel().entry());
    arrival.session().outbox().say(new DestroyAuthKeyRes.Ok());
  }
}
