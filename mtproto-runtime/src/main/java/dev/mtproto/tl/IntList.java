package dev.mtproto.tl;

/** An immutable list of {@code int}, over an array of which nobody else knows. */
final class IntList extends ImmutableTlList<Integer> {
  final int[] elements;

  IntList(int[] elements) {
    this.elements = elements;
  }

  @Override
  public Integer get(int index) {
    return elements[index];
  }

  @Override
  public int size() {
    return elements.length;
  }
}
