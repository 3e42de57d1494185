package dev.mtproto.internal.policy;

import dev.mtproto.call.Attempt;
import dev.mtproto.call.Interceptor;
import dev.mtproto.call.Step;
import dev.mtproto.error.RpcException;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.event.Events;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries calls again that failed by a fault of the server, a few times, waiting twice as long each
 * time, with jitter. Thread-safe.
 *
 * @see <a href="https://core.telegram.org/api/errors#500-internal">500 INTERNAL</a>
 */
final class Retries implements Interceptor {
  private static final Logger LOG = LoggerFactory.getLogger(Retries.class);
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final int DOUBLINGS = 10;

  /** How often calls have failed so; they may have waited and been sent elsewhere, too. */
  private final Map<Attempt<?>, Integer> faults = Collections.synchronizedMap(new WeakHashMap<>());

  private final int limit;
  private final Randomness random;
  private final Events events;

  /**
   * Retries.
   *
   * @param limit how many attempts may follow the first
   */
  public Retries(int limit, Randomness random, Events events) {
    this.limit = limit;
    this.random = random;
    this.events = events;
  }

  @Override
  public Step failed(Attempt<?> attempt, RuntimeException failure) {
    if (!(failure instanceof RpcException fault)
        || !fault.isTransient()
        || !FloodWaits.concerns(fault, attempt)) {
      return Step.pass();
    }
    int failures = faults.merge(attempt, 1, Integer::sum);
    if (failures > limit) {
      return Step.pass();
    }
    Duration time = backoff(failures);
    if (time.compareTo(attempt.remaining()) >= 0) {
      return Step.pass();
    }
    String error = fault.code() + " " + fault.text();
    LOG.info(
        "attempt {} of {} failed with {}: again in {} ms",
        attempt.number(),
        attempt.method(),
        error,
        time.toMillis());
    events.publish(new ClientEvent.Retrying(attempt.method(), error, time, attempt.number()));
    return Step.after(time);
  }

  /** Half of it is fixed, half is random, so that not all clients come back at once. */
  private Duration backoff(int failures) {
    long step = FIRST.toMillis() << Math.min(failures - 1, DOUBLINGS);
    long bounded = Math.min(step, LONGEST.toMillis());
    return Duration.ofMillis(bounded / 2 + Math.floorMod(random.nextLong(), bounded / 2 + 1));
  }
}
