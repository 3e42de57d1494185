package dev.mtproto.internal.transport;

import java.io.IOException;

/**
 * One route to where another begins.
 *
 * @param near passed first
 * @param far begins where the near one ends
 */
record ChainedRoute(Route near, Route far) implements Route {
  @Override
  public Destination firstHop(Destination destination) {
    return near.firstHop(far.firstHop(destination));
  }

  @Override
  public Destination peer(Destination destination) {
    return far.peer(destination);
  }

  @Override
  public void pass(Wire wire, Destination destination) throws IOException {
    near.pass(wire, far.firstHop(destination));
    far.pass(wire, destination);
  }
}
