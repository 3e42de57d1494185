package dev.mtproto.internal.updates;

import java.util.List;

/**
 * What an account missed.
 *
 * @see <a href="https://core.telegram.org/type/updates.Difference">updates.Difference</a>
 */
sealed interface Difference {
  /**
   * Nothing.
   *
   * @param date the server's date, in seconds
   * @param seq the number of its last container
   */
  record Empty(int date, int seq) implements Difference {}

  /**
   * Some of it, or the rest.
   *
   * @param items in order
   * @param position how far that goes
   * @param last whether it is the rest
   */
  record Part(List<Item> items, Position position, boolean last) implements Difference {}

  /**
   * Too much to tell.
   *
   * @param pts from where it can be told again
   */
  record TooLong(int pts) implements Difference {}
}
