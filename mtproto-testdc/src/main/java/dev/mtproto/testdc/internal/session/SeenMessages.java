package dev.mtproto.testdc.internal.session;

import dev.mtproto.internal.message.SeqNos;
import java.util.Arrays;

/**
 * The messages that came in a session, by id, with what became of them. Old ones are forgotten; it
 * is remembered up to which. Guarded by its own monitor.
 *
 * <p>Ids mostly grow, so that a new one is mostly put at the end.
 */
public final class SeenMessages {
  /** How many are remembered at most; then the older half is forgotten. */
  public static final int CAPACITY = 8192;

  /** So many at the end are looked at one by one. */
  private static final int NEAR = 4;

  /** What became of a message. */
  public enum Fate {
    /** It never came, as far as is known. */
    UNKNOWN,
    /** It came, and wanted no answer or has it. */
    RECEIVED,
    /** It is a container. */
    CONTAINER,
    /** It is a call that is being executed. */
    RUNNING,
    /** It is a call that was answered with a result. */
    SUCCEEDED,
    /** It is a call that was answered with an error. */
    FAILED
  }

  private long[] ids = new long[16];
  private int[] seqNos = new int[16];
  private Fate[] fates = new Fate[16];
  private int size;
  private long forgotten;

  /**
   * Remembers a message. Of two connections that bring the same one, this tells which was first.
   *
   * @return whether it has not come before
   */
  public synchronized boolean add(long id, int seqNo, Fate fate) {
    if (find(id) >= 0) {
      return false;
    }
    if (size == CAPACITY) {
      forgetOlderHalf();
    }
    if (size == ids.length) {
      grow();
    }
    int place = insertionPoint(id);
    System.arraycopy(ids, place, ids, place + 1, size - place);
    System.arraycopy(seqNos, place, seqNos, place + 1, size - place);
    System.arraycopy(fates, place, fates, place + 1, size - place);
    ids[place] = id;
    seqNos[place] = seqNo;
    fates[place] = fate;
    size++;
    return true;
  }

  /** What became of a message. */
  public synchronized Fate fate(long id) {
    int place = find(id);
    return place < 0 ? Fate.UNKNOWN : fates[place];
  }

  /** Notes what became of a message; of a forgotten one, nothing. */
  public synchronized void setFate(long id, Fate fate) {
    int place = find(id);
    if (place >= 0) {
      fates[place] = fate;
    }
  }

  /** Whether a message is so old that it is not known whether it came. */
  public synchronized boolean isForgotten(long id) {
    return id <= forgotten && find(id) < 0;
  }

  /** Whether a message is newer than all that came. */
  public synchronized boolean isAhead(long id) {
    return size == 0 || id > ids[size - 1];
  }

  /**
   * Whether a sequence number is too low for its message: an older content-related one has the same
   * or a higher number.
   */
  public synchronized boolean isTooLow(long id, int seqNo) {
    for (int i = insertionPoint(id) - 1; i >= 0; i--) {
      if (SeqNos.isContentRelated(seqNos[i])) {
        return seqNos[i] >= seqNo;
      }
    }
    return false;
  }

  /**
   * Whether a sequence number is too high for its message: a newer content-related one has the same
   * or a lower number.
   */
  public synchronized boolean isTooHigh(long id, int seqNo) {
    for (int i = insertionPoint(id); i < size; i++) {
      if (SeqNos.isContentRelated(seqNos[i])) {
        return seqNos[i] <= seqNo;
      }
    }
    return false;
  }

  private int insertionPoint(long id) {
    int place = find(id);
    return place < 0 ? -(place + 1) : place;
  }

  /**
   * Where an id is, or {@code -(insertion point) - 1}. Mostly it is at the end, or before the
   * container that it came in.
   */
  private int find(long id) {
    int place = size;
    while (place > 0 && place > size - NEAR && ids[place - 1] > id) {
      place--;
    }
    if (place > 0 && ids[place - 1] > id) {
      return Arrays.binarySearch(ids, 0, place, id);
    }
    return place > 0 && ids[place - 1] == id ? place - 1 : -place - 1;
  }

  private void forgetOlderHalf() {
    int gone = size / 2;
    forgotten = ids[gone - 1];
    System.arraycopy(ids, gone, ids, 0, size - gone);
    System.arraycopy(seqNos, gone, seqNos, 0, size - gone);
    System.arraycopy(fates, gone, fates, 0, size - gone);
    size -= gone;
  }

  private void grow() {
    ids = Arrays.copyOf(ids, 2 * size);
    seqNos = Arrays.copyOf(seqNos, 2 * size);
    fates = Arrays.copyOf(fates, 2 * size);
  }
}
