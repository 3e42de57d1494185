package dev.mtproto.internal.message;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of long answers that are needed no more, for the next ones of just that length: the parts
 * of a file have all the same, and a new array for each costs the collector more than the copying.
 * Nothing is kept beyond the next collection. Thread-safe: the monitor guards the slots.
 */
public final class SpareArrays {
  private static final SpareArrays SHARED = new SpareArrays();
  private static final int SLOTS = 16;

  @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of generic types.
  private final WeakReference<byte[]>[] slots = new WeakReference[SLOTS];

  SpareArrays() {}

  /** Those of this JVM. */
  public static SpareArrays shared() {
    return SHARED;
  }

  /** An array of just this length; what is in it is to be overwritten. */
  synchronized byte[] take(int length) {
    for (int i = 0; i < SLOTS; i++) {
      byte[] spare = spare(i);
      if (spare != null && spare.length == length) {
        slots[i].clear();
        return spare;
      }
    }
    return new byte[length];
  }

  /** Gives an array away: whoever had it does not look at it again. */
  public synchronized void give(byte[] array) {
    if (array.length <= Shrinking.KEPT) {
      return;
    }
    for (int i = 0; i < SLOTS; i++) {
      if (spare(i) == null) {
        slots[i] = new WeakReference<>(array);
        return;
      }
    }
  }

  private byte @Nullable [] spare(int slot) {
    WeakReference<byte[]> reference = slots[slot];
    return reference == null ? null : reference.get();
  }
}
