package dev.mtproto.internal.transport;

import java.io.IOException;

/** The way from here to a destination: directly, or through proxies. Thread-safe. */
public interface Route {
  /** Directly. */
  Route DIRECT =
      new Route() {
        @Override
        public Destination firstHop(Destination destination) {
          return destination;
        }

        @Override
        public void pass(Wire wire, Destination destination) {}
      };

  /** Where the socket is connected to. */
  Destination firstHop(Destination destination);

  /** Who speaks at the route's end: the destination, or a proxy that speaks in its stead. */
  default Destination peer(Destination destination) {
    return destination;
  }

  /**
   * Has a proxy connect to the destination.
   *
   * @param wire the connection to the proxy, which afterwards is one to the destination
   * @throws IOException if the proxy refuses
   */
  void pass(Wire wire, Destination destination) throws IOException;

  /** This, to where another route begins, and on by that one. */
  default Route to(Route far) {
    return new ChainedRoute(this, far);
  }
}
