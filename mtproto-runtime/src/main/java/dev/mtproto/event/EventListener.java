package dev.mtproto.event;

/** Is told what a client does by itself. */
@FunctionalInterface
public interface EventListener {
  /**
   * Something happened. Called by one thread at a time, never by one that the network waits for;
   * what this throws is logged.
   */
  void onEvent(ClientEvent event);
}
