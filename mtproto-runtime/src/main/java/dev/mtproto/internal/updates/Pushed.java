package dev.mtproto.internal.updates;

import java.util.List;

/** What the server pushed, or answered to a call that changed something. */
sealed interface Pushed {
  /** More happened than is told. */
  record TooLong() implements Pushed {}

  /**
   * The counter of the account's box begins anew: nobody tells what came since the last update.
   *
   * @see <a href="https://core.telegram.org/constructor/updatePtsChanged">updatePtsChanged</a>
   */
  record Reset() implements Pushed {}

  /**
   * A message of the account's box whose writer is not known: a difference tells who it is.
   *
   * @param from where the counter stood before it
   */
  record Unclear(int from) implements Pushed {}

  /**
   * Some updates.
   *
   * @param items in order
   * @param seqStart the number of the first container that this one stands for; 0 for none
   * @param seq the number of the last; 0 for none
   * @param date when it was sent, in seconds
   */
  record Batch(List<Item> items, int seqStart, int seq, int date) implements Pushed {}
}
