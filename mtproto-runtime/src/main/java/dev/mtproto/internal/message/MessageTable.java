package dev.mtproto.internal.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to messages, by their ids, in the order of the ids. They mostly grow, so that a new
 * one is mostly put at the end, and the oldest mostly goes first: neither needs a search, and
 * nothing is allocated for it. Not thread-safe.
 *
 * @param <V> what is kept for a message
 */
public final class MessageTable<V> {
  private static final int FIRST = 16;

  /** A table that is larger and has become empty gives its room back. */
  private static final int KEPT = 1024;

  private long[] ids = new long[FIRST];

  /** Null where something was removed from between others. */
  private @Nullable Object[] values = new Object[FIRST];

  /** Where the first one is; there is something, unless the table is empty. */
  private int head;

  /** Behind the last one. */
  private int end;

  private int size;

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** What is kept for the message of this id; null if there is nothing. */
  public @Nullable V get(long id) {
    int place = find(id);
    return place < 0 ? null : value(place);
  }

  /** Keeps something for the message of this id, instead of what there may be. */
  public void put(long id, V value) {
    if (end == ids.length) {
      makeRoom();
    }
    int place = find(id);
    if (place < 0) {
      place = open(-(place + 1));
      ids[place] = id;
    }
    if (values[place] == null) {
      size++;
    }
    values[place] = value;
  }

  /** Forgets what is kept for the message of this id, and returns it; null if there is nothing. */
  public @Nullable V remove(long id) {
    int place = find(id);
    V removed = place < 0 ? null : value(place);
    if (removed != null) {
      values[place] = null;
      size--;
      trim();
    }
    return removed;
  }

  /** Forgets what is kept for the oldest message, and returns it; null if there is nothing. */
  public @Nullable V removeFirst() {
    return size == 0 ? null : remove(ids[head]);
  }

  /** All there are now, the oldest first. */
  public List<V> values() {
    List<V> all = new ArrayList<>(size);
    for (int i = head; i < end; i++) {
      V value = value(i);
      if (value != null) {
        all.add(value);
      }
    }
    return all;
  }

  /** Forgets everything. */
  public void clear() {
    Arrays.fill(values, head, end, null);
    size = 0;
    trim();
  }

  @SuppressWarnings("unchecked") // Only put stores.
  private @Nullable V value(int place) {
    return (V) values[place];
  }

  /** Where an id is, or {@code -(insertion point) - 1}; at the ends without a search. */
  private int find(long id) {
    if (head == end || id > ids[end - 1]) {
      return -end - 1;
    }
    return ids[head] == id ? head : Arrays.binarySearch(ids, head, end, id);
  }

  /** Has a place be free for what is to stand before all from there on; there is room behind. */
  private int open(int place) {
    if (place == end) {
      end++;
    } else if (values[place] != null) {
      System.arraycopy(ids, place, ids, place + 1, end - place);
      System.arraycopy(values, place, values, place + 1, end - place);
      values[place] = null;
      end++;
    }
    return place;
  }

  private void trim() {
    if (size == 0) {
      head = 0;
      end = 0;
      if (ids.length > KEPT) {
        ids = new long[FIRST];
        values = new Object[FIRST];
      }
      return;
    }
    while (values[head] == null) {
      head++;
    }
    while (values[end - 1] == null) {
      end--;
    }
  }

  /** Moves all to the beginning, without the gaps; into larger arrays if they fill these. */
  private void makeRoom() {
    int room = size > ids.length / 2 ? 2 * ids.length : ids.length;
    long[] newIds = new long[room];
    Object[] newValues = new Object[room];
    int count = 0;
    for (int i = head; i < end; i++) {
      if (values[i] != null) {
        newIds[count] = ids[i];
        newValues[count] = values[i];
        count++;
      }
    }
    ids = newIds;
    values = newValues;
    head = 0;
    end = count;
  }
}
