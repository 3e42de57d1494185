package dev.mtproto.internal.updates;

import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts numbered things in order: each goes from one position to another, or stands still at one.
 * What comes twice is dropped, what comes too early is held.
 */
final class UpdateSequence<T> {
  /** What is held; {@code order} is that of its coming. */
  private record Held<T>(int from, int to, long order, T thing) {
    boolean isStill() {
      return from == to;
    }
  }

  private final Queue<Held<T>> held =
      new PriorityQueue<>(
          Comparator.<Held<T>>comparingInt(Held::from)
              .thenComparingInt(Held::to)
              .thenComparingLong(Held::order));

  private final Function<T, @Nullable Object> identity;

  /** What stands still at the position and was given out, or told in another way. */
  private final Set<@Nullable Object> still = new HashSet<>();

  private int position;
  private long arrivals;

  /**
   * A sequence at 0.
   *
   * @param identity tells things that stand still from each other, as their places do not
   */
  UpdateSequence(Function<T, @Nullable Object> identity) {
    this.identity = identity;
  }

  /** Where it stands. */
  int position() {
    return position;
  }

  /** Goes to a position, whatever lies between. */
  void moveTo(int newPosition) {
    if (newPosition != position) {
      position = newPosition;
      still.clear();
    }
  }

  /** Takes a thing; {@link #drain} gives it out. */
  void offer(int from, int to, T thing) {
    if (to > position || (from == to && to == position)) {
      held.add(new Held<>(from, to, arrivals++, thing));
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
    boolean progress = false;
    for (Held<T> next = held.peek(); next != null; next = held.peek()) {
      boolean isNext = next.from() == position;
      if (!isNext && next.to() > position) {
        break;
      }
      held.remove();
      if (isNext) {
        progress |= give(next, taker);
      }
    }
    return progress;
  }

  private boolean give(Held<T> next, Consumer<T> taker) {
    moveTo(next.to());
    if (next.isStill() && !still.add(identity.apply(next.thing()))) {
      return false;
    }
    taker.accept(next.thing());
    return true;
  }

  /**
   * Sees to what stands still before an answer is given out, which tells of later things: what the
   * answer has, too, is dropped as is what has been, and what stands here is given out.
   */
  void settleStill(Set<?> told, Consumer<T> taker) {
    held.removeIf(each -> each.isStill() && told.contains(identity.apply(each.thing())));
    for (Held<T> next = held.peek(); next != null && next.to() <= position; next = held.peek()) {
      held.remove();
      if (next.from() == position) {
        give(next, taker);
      }
    }
  }

  /** Whether something that stands still here was given out or told before. */
  boolean wasTold(@Nullable Object thing) {
    return still.contains(thing);
  }

  /** Notes what an answer, which ended here, told that stands still. */
  void told(Set<?> things) {
    still.addAll(things);
  }

  /** Gives out all that is held up to a position, whatever lies between, and goes there. */
  void flush(int target, Consumer<T> taker) {
    for (Held<T> next = held.peek(); next != null && next.to() <= target; next = held.peek()) {
      held.remove();
      if (next.from() >= position) {
        give(next, taker);
      }
    }
    moveTo(Math.max(position, target));
  }

  /** Goes over the gap before what is held, which nobody can fill. */
  void skipGap() {
    Held<T> next = held.peek();
    if (next != null) {
      moveTo(next.from());
    }
  }
}
