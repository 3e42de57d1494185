package dev.mtproto.tl;

/** An immutable list of {@code long}, over an array of which nobody else knows. */
final class LongList extends ImmutableTlList<Long> {
  final long[] elements;

  LongList(long[] elements) {
    this.elements = elements;
  }

  @Override
  public Long get(int index) {
    return elements[index];
  }

  @Override
  public int size() {
    return elements.length;
  }
}
