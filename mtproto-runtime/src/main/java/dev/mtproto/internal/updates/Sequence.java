package dev.mtproto.internal.updates;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * Puts numbered things in order: each goes from one position to another. What comes twice is
 * dropped, what comes too early is held.
 */
final class Sequence<T> {
  private record Held<T>(int from, int to, T thing) {}

  private final Queue<Held<T>> held =
      new PriorityQueue<>(Comparator.<Held<T>>comparingInt(Held::from).thenComparing(Held::to));

  /** What moves nothing, at the position: in the order of its coming. */
  private final Queue<T> still = new ArrayDeque<>();

  private int position;

  /** Where it stands. */
  int position() {
    return position;
  }

  /** Goes to a position, whatever lies between. */
  void moveTo(int newPosition) {
    position = newPosition;
  }

  /** Takes a thing; {@link #drain} gives it out. */
  void offer(int from, int to, T thing) {
    if (from == to && from == position) {
      still.add(thing);
    } else if (to > position) {
      held.add(new Held<>(from, to, thing));
    }
  }

  /** Whether something is held. */
  boolean isWaiting() {
    return !held.isEmpty();
  }

  /** The lowest position that something held goes from, or this one if that is lower. */
  int lowest(int other) {
    Held<T> first = held.peek();
    return first == null ? other : Math.min(first.from(), other);
  }

  /**
   * Gives out what is next, and drops what has been. When the taker is called, the position is that
   * after the thing.
   *
   * @return whether there was anything
   */
  boolean drain(Consumer<T> taker) {
    boolean progress = !still.isEmpty();
    still.forEach(taker);
    still.clear();
    for (Held<T> next = held.peek(); next != null; next = held.peek()) {
      boolean isNext = next.from() == position;
      if (!isNext && next.to() > position) {
        break;
      }
      held.remove();
      if (isNext) {
        position = next.to();
        taker.accept(next.thing());
        progress = true;
      }
    }
    return progress;
  }

  /** Gives out all that is held up to a position, whatever lies between, and goes there. */
  void flush(int target, Consumer<T> taker) {
    for (Held<T> next = held.peek(); next != null && next.to() <= target; next = held.peek()) {
      held.remove();
      if (next.from() >= position) {
        position = next.to();
        taker.accept(next.thing());
      }
    }
    position = Math.max(position, target);
  }

  /** Goes over the gap before what is held, which nobody can fill. */
  void skipGap() {
    Held<T> next = held.peek();
    if (next != null) {
      position = next.from();
    }
  }
}
