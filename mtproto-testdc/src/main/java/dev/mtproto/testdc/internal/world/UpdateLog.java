package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A history of updates with the counter that numbers them: an account's, or a channel's. What is
 * appended is never changed, so that every past state can be told from any later one.
 *
 * @see <a href="https://core.telegram.org/api/updates#message-related-event-sequences">Event
 *     sequences</a>
 */
public final class UpdateLog {
  /** Where every history begins; 0 means "unknown" to clients. */
  public static final int FIRST_PTS = 1;

  /**
   * One event.
   *
   * @param pts the counter after it
   * @param ptsCount by how much it advanced the counter
   * @param date when it happened, in seconds
   * @param update what clients are told
   */
  public record Entry(int pts, int ptsCount, int date, Update update) {}

  private final List<Entry> entries = new ArrayList<>();
  private int pts = FIRST_PTS;

  /** The counter. */
  public int pts() {
    return pts;
  }

  /** When the last event happened; 0 if nothing has. */
  public int date() {
    return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).date();
  }

  /**
   * Adds an event.
   *
   * @param update makes what clients are told, from the counter after it
   */
  public Entry append(int ptsCount, int date, IntFunction<Update> update) {
    pts += ptsCount;
    Entry entry = new Entry(pts, ptsCount, date, update.apply(pts));
    entries.add(entry);
    return entry;
  }

  /** What happened after the counter stood at this, oldest first. */
  public List<Entry> since(int knownPts) {
    int from = entries.size();
    while (from > 0 && entries.get(from - 1).pts() > knownPts) {
      from--;
    }
    return List.copyOf(entries.subList(from, entries.size()));
  }
}
