package dev.mtproto.tl;

/** An immutable list over an array of which nobody else knows. */
final class ObjectList<E> extends ImmutableTlList<E> {
  private final Object[] elements;

  ObjectList(Object[] elements) {
    this.elements = elements;
  }

  @Override
  @SuppressWarnings("unchecked") // Only the reader makes these, and it puts in what it reads as E.
  public E get(int index) {
    return (E) elements[index];
  }

  @Override
  public int size() {
    return elements.length;
  }
}
