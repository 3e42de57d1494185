package dev.mtproto.internal.message;

import java.util.Arrays;

/**
 * The last message ids, sorted, in a ring: against messages that are sent again. Ids mostly grow,
 * so that a new one is mostly put at the end. Not thread-safe.
 *
 * @see <a href="https://core.telegram.org/mtproto/security_guidelines#checking-msg-id">Checking
 *     msg_id</a>
 */
final class DuplicateWindow {
  private static final int FIRST = 16;

  private final int capacity;
  private long[] ring;
  private int head;
  private int size;

  /** A window of {@code capacity} ids, a power of two, 16 or more. */
  public DuplicateWindow(int capacity) {
    if (capacity < FIRST || Integer.bitCount(capacity) != 1) {
      throw new IllegalArgumentException("a window of " + capacity);
    }
    this.capacity = capacity;
    this.ring = new long[FIRST];
  }

  /** Remembers an id; false if it is known, or lower than all of a full window. */
  public boolean add(long id) {
    int place = place(id);
    if (place < size && get(place) == id) {
      return false;
    }
    if (size == capacity) {
      if (place == 0) {
        return false;
      }
      head = head + 1 & capacity - 1;
      size--;
      place--;
    }
    insert(place, id);
    return true;
  }

  /** Whether the id is among the remembered ones. */
  public boolean contains(long id) {
    int place = place(id);
    return place < size && get(place) == id;
  }

  /** Whether the id is so old that it is not known whether it came. */
  public boolean isForgotten(long id) {
    return size == capacity && id < get(0);
  }

  /** Whether the id is higher than all. */
  public boolean isAhead(long id) {
    return size == 0 || id > get(size - 1);
  }

  /** How many ids are lower than this one: all of them, mostly. */
  private int place(long id) {
    if (isAhead(id)) {
      return size;
    }
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = low + high >>> 1;
      if (get(middle) < id) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void insert(int place, long id) {
    if (size == ring.length) {
      grow();
    }
    for (int i = size; i > place; i--) {
      ring[head + i & ring.length - 1] = get(i - 1);
    }
    ring[head + place & ring.length - 1] = id;
    size++;
  }

  /** Before the ring has its full size nothing has been dropped, so that the head is at 0. */
  private void grow() {
    ring = Arrays.copyOf(ring, 2 * ring.length);
  }

  private long get(int index) {
    return ring[head + index & ring.length - 1];
  }
}
