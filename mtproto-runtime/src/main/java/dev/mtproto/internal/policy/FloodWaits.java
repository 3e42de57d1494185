package dev.mtproto.internal.policy;

import dev.mtproto.call.Attempt;
import dev.mtproto.call.Interceptor;
import dev.mtproto.call.Step;
import dev.mtproto.error.FloodWaitException;
import dev.mtproto.error.RpcException;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.internal.event.Events;
import dev.mtproto.internal.session.Environment;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has calls wait that the server wants later, up to a limit, and with them the later calls of the
 * same method, without asking. Thread-safe.
 *
 * <p>{@link #lock} guards what the waits hold; nothing is called while it is held.
 *
 * @see <a href="https://core.telegram.org/api/errors#420-flood">420 FLOOD</a>
 */
final class FloodWaits implements Interceptor {
  private static final Logger LOG = LoggerFactory.getLogger(FloodWaits.class);

  /** {@code FLOOD_WAIT_0} is heard of; it is not to make us ask without end. */
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private final Duration limit;
  private final Environment environment;
  private final Events events;

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, MethodWait> waits = new ConcurrentHashMap<>();

  /**
   * Nothing waits yet.
   *
   * @param limit what is to be waited for longer fails, if the call does not say otherwise
   */
  public FloodWaits(Duration limit, Environment environment, Events events) {
    this.limit = limit;
    this.environment = environment;
    this.events = events;
  }

  @Override
  public Step before(Attempt<?> attempt) {
    return waits.containsKey(attempt.method()) ? behindOthers(attempt) : Step.pass();
  }

  private Step behindOthers(Attempt<?> attempt) {
    String error;
    Duration left;
    CompletableFuture<Void> turn;
    boolean set;
    lock.lock();
    try {
      MethodWait wait = waits.get(attempt.method());
      if (wait == null) {
        return Step.pass();
      }
      error = wait.error;
      left = left(wait);
      if (isOver(left) && !wait.isTimed()) {
        waits.remove(attempt.method());
        return Step.pass();
      }
      turn = join(wait, attempt, left);
      set = wait.setTimer();
    } finally {
      lock.unlock();
    }
    scheduleIf(set, attempt.method(), left);
    return follow(attempt, flood(attempt, error, left), left, turn);
  }

  /** What the server would say now. */
  private static FloodWaitException flood(Attempt<?> attempt, String error, Duration left) {
    long seconds = Math.max(1, left.plusMillis(999).toSeconds());
    return new FloodWaitException(RpcException.FLOOD, error + "_" + seconds, attempt.method());
  }

  @Override
  public Step failed(Attempt<?> attempt, RuntimeException failure) {
    if (!(failure instanceof FloodWaitException flood) || !concerns(flood, attempt)) {
      return Step.pass();
    }
    Duration time = flood.retryAfter();
    time = time.compareTo(SHORTEST) < 0 ? SHORTEST : time;
    if (flood.isForMethod()) {
      return begin(attempt, flood, time);
    }
    boolean waits = allows(attempt, time);
    tell(attempt, flood, time, waits);
    return waits ? Step.after(time) : Step.fail(flood);
  }

  /** Whether it is not a call of the client's own that failed, which has waited itself. */
  static boolean concerns(RpcException failure, Attempt<?> attempt) {
    return failure.method().equals(attempt.method());
  }

  /** Notes a wait, and joins it if it is not too long: the method may wait for longer already. */
  private Step begin(Attempt<?> attempt, FloodWaitException flood, Duration time) {
    List<CompletableFuture<Void>> outdated = List.of();
    Duration left;
    CompletableFuture<Void> turn;
    boolean set;
    lock.lock();
    try {
      long until = environment.nanoTime().getAsLong() + time.toNanos();
      MethodWait wait = waits.get(attempt.method());
      if (wait == null) {
        wait = new MethodWait(until);
        waits.put(attempt.method(), wait);
      } else if (until - wait.until > SHORTEST.toNanos()) {
        outdated = wait.takeAll();
      }
      wait.until = Math.max(wait.until, until);
      wait.error = flood.name();
      left = wait.until == until ? time : left(wait);
      turn = join(wait, attempt, left);
      set = wait.setTimer();
    } finally {
      lock.unlock();
    }
    scheduleIf(set, attempt.method(), left);
    // They ask again, and give up if it has become too long for them.
    outdated.forEach(other -> other.complete(null));
    boolean longer = left.compareTo(time) > 0;
    return follow(attempt, longer ? flood(attempt, flood.name(), left) : flood, left, turn);
  }

  private Duration left(MethodWait wait) {
    return Duration.ofNanos(wait.until - environment.nanoTime().getAsLong());
  }

  private static boolean isOver(Duration left) {
    return left.isNegative() || left.isZero();
  }

  /** Joins those who wait for a method; null if it would be too long. */
  private @Nullable CompletableFuture<Void> join(
      MethodWait wait, Attempt<?> attempt, Duration time) {
    long begun = environment.nanoTime().getAsLong() - attempt.elapsed().toNanos();
    return allows(attempt, time) ? wait.join(begun) : null;
  }

  private boolean allows(Attempt<?> attempt, Duration time) {
    Duration own = attempt.options().longestFloodWait();
    Duration longest = own == null ? limit : own;
    return time.compareTo(longest) <= 0 && time.compareTo(attempt.remaining()) < 0;
  }

  private Step follow(
      Attempt<?> attempt,
      FloodWaitException flood,
      Duration time,
      @Nullable CompletableFuture<Void> turn) {
    tell(attempt, flood, time, turn != null);
    return turn == null ? Step.fail(flood) : Step.after(turn);
  }

  private void tell(Attempt<?> attempt, FloodWaitException flood, Duration time, boolean waits) {
    LOG.info(
        "{} {} for {}: {} ms",
        waits ? "waiting:" : "not waiting:",
        flood.text(),
        attempt.method(),
        time.toMillis());
    events.publish(
        new ClientEvent.FloodWait(attempt.method(), flood.text(), time, attempt.number(), waits));
  }

  /** Only if somebody waits: a wait that nobody waits for is looked at when it is asked about. */
  private void scheduleIf(boolean set, String method, Duration time) {
    if (!set) {
      return;
    }
    Runnable due = () -> environment.executor().execute(() -> release(method));
    environment.scheduler().schedule(due, time);
  }

  /** Lets all calls of a method go on, if it has not been put off meanwhile. */
  private void release(String method) {
    List<CompletableFuture<Void>> turns = List.of();
    Duration left = Duration.ZERO;
    boolean again = false;
    lock.lock();
    try {
      MethodWait wait = waits.get(method);
      if (wait != null) {
        left = left(wait);
        wait.rang();
        if (isOver(left)) {
          waits.remove(method);
          turns = wait.takeAll();
        }
        again = wait.setTimer();
      }
    } finally {
      lock.unlock();
    }
    scheduleIf(again, method, left);
    turns.forEach(turn -> turn.complete(null));
  }
}
