package dev.mtproto.event;

/** That somebody listens. Thread-safe. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
  /** Ends it; an update that is being handled is not interrupted. */
  @Override
  void close();
}
