package dev.mtproto.tl;

/** An immutable list of {@code double}, over an array of which nobody else knows. */
final class DoubleList extends ImmutableTlList<Double> {
  final double[] elements;

  DoubleList(double[] elements) {
    this.elements = elements;
  }

  @Override
  public Double get(int index) {
    return elements[index];
  }

  @Override
  public int size() {
    return elements.length;
  }
}
