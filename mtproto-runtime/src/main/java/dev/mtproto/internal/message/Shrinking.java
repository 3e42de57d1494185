package dev.mtproto.internal.message;

/**
 * Says when an array that grew for large messages is given back. A transfer of a file sends one
 * after the other, and a new array for each would cost more than what is done with it; a connection
 * at rest must not hold one. Not thread-safe.
 */
public final class Shrinking {
  /** What is no larger is always kept, in bytes. */
  public static final int KEPT = 64 << 10;

  private static final int PATIENCE = 16;

  private int unneeded;

  /**
   * Counts a message.
   *
   * @param capacity the length of the array
   * @param used how much of it the message needed
   * @return whether the array is to be given back: it is large, and was not needed several times
   */
  public boolean isDueAfter(int capacity, int used) {
    if (capacity <= KEPT || used > KEPT) {
      unneeded = 0;
      return false;
    }
    unneeded++;
    return unneeded >= PATIENCE;
  }
}
