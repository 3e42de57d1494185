package dev.mtproto.client;

/**
 * Receives what the server pushes, one after the other, in order.
 *
 * @param <T> the Type of what is received
 */
@FunctionalInterface
public interface UpdateListener<T> {
  /** Something was pushed. What this throws is logged, and the next one comes all the same. */
  void onUpdate(T update);

  /**
   * The listener was too slow: so many were dropped before the next one.
   *
   * @param count how many
   */
  default void onLoss(long count) {}
}
