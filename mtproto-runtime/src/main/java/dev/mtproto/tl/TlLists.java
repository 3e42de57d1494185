package dev.mtproto.tl;

import java.util.List;

/** The lists of TL values: immutable, and without boxing for {@code int, long} and double. */
public final class TlLists {
  private TlLists() {}

  /**
   * The list itself if it cannot change, else a copy.
   *
   * @throws NullPointerException if an element is null
   */
  public static <T> List<T> copyOf(List<T> list) {
    return list instanceof ImmutableTlList ? list : List.copyOf(list);
  }

  /** An immutable list of ints. */
  public static List<Integer> ofInts(int... elements) {
    return new IntList(elements.clone());
  }

  /** An immutable list of longs. */
  public static List<Long> ofLongs(long... elements) {
    return new LongList(elements.clone());
  }

  /** An immutable list of doubles. */
  public static List<Double> ofDoubles(double... elements) {
    return new DoubleList(elements.clone());
  }

  /** The list's elements in a new array; without unboxing if it is one of ours. */
  public static int[] toIntArray(List<Integer> list) {
    return list instanceof IntList ours
        ? ours.elements.clone()
        : list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The list's elements in a new array; without unboxing if it is one of ours. */
  public static long[] toLongArray(List<Long> list) {
    return list instanceof LongList ours
        ? ours.elements.clone()
        : list.stream().mapToLong(Long::longValue).toArray();
  }
}
