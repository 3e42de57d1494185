package dev.mtproto.internal.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;

/**
 * The calls of one method that wait until the server takes such calls again. They go on in the
 * order in which they were made. Guarded by {@link FloodWaits}' lock.
 */
final class MethodWait {
  private static final Comparator<Waiting> BY_AGE =
      Comparator.comparingLong(Waiting::begun).thenComparingLong(Waiting::place);

  private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(BY_AGE);
  private long places;
  private boolean timed;

  /** What the server said: {@code FLOOD_WAIT}. */
  String error = "";

  /** When calls may be made again. */
  long until;

  private record Waiting(long begun, long place, CompletableFuture<Void> turn) {}

  MethodWait(long until) {
    this.until = until;
  }

  /**
   * Joins those who wait.
   *
   * @param begun when the call was made
   */
  CompletableFuture<Void> join(long begun) {
    CompletableFuture<Void> turn = new CompletableFuture<>();
    waiting.add(new Waiting(begun, places++, turn));
    return turn;
  }

  /**
   * Notes that a timer is set for those who wait.
   *
   * @return whether it is to be set: somebody waits, and there is none yet
   */
  boolean setTimer() {
    boolean set = !timed && !waiting.isEmpty();
    timed |= set;
    return set;
  }

  /** Notes that the timer has rung. */
  void rang() {
    timed = false;
  }

  /** Whether there is a timer. */
  boolean isTimed() {
    return timed;
  }

  /** Those whose turn it is, the oldest call first. */
  List<CompletableFuture<Void>> takeAll() {
    List<CompletableFuture<Void>> turns = new ArrayList<>();
    while (!waiting.isEmpty()) {
      turns.add(waiting.remove().turn());
    }
    return turns;
  }
}
