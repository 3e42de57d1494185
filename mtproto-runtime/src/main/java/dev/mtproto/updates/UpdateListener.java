package dev.mtproto.updates;

/**
 * Receives updates, one after the other, in order.
 *
 * @param <T> the Type of what is received
 */
@FunctionalInterface
public interface UpdateListener<T> {
  /** An update. What this throws is logged, and the next one comes all the same. */
  void onUpdate(T update);

  /**
   * Some were lost before the next one: the server told no more of them, or the listener was too
   * slow.
   *
   * @param count how many; -1 if that is not known
   */
  default void onLoss(long count) {}

  /**
   * There will be no more, for a reason that does not pass by itself: a daemon does not let this
   * client listen. Not called when the subscription or the client is closed.
   */
  default void onEnd(RuntimeException reason) {}
}
