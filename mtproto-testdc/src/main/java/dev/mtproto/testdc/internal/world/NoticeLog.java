package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.Update;
import java.util.ArrayList;
import java.util.List;

/**
 * An account's history of updates that have no counter of their own: they travel in containers
 * numbered by {@code seq}, and what was missed of them is found by its date. So no two have one
 * date, and none that of anything told before.
 *
 * @see <a href="https://core.telegram.org/api/updates#update-handling">seq</a>
 */
final class NoticeLog {
  /**
   * A container with one update.
   *
   * @param seq its number
   * @param date when it was sent, in seconds
   * @param update what clients are told
   */
  record Entry(int seq, int date, Update update) {}

  private final List<Entry> entries = new ArrayList<>();

  /** The number of the last container; 0 if there was none. */
  int seq() {
    return entries.size();
  }

  /** Adds an update. */
  Entry append(int date, Update update) {
    Entry entry = new Entry(entries.size() + 1, date, update);
    entries.add(entry);
    return entry;
  }

  /** What was sent after this time, oldest first. */
  List<Entry> after(int date) {
    int from = entries.size();
    while (from > 0 && entries.get(from - 1).date() > date) {
      from--;
    }
    return List.copyOf(entries.subList(from, entries.size()));
  }
}
