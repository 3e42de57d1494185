package dev.mtproto.internal.proxy.call;

import dev.mtproto.error.RpcException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * What Telegram told one client to wait for, known to all: asking again too early makes the wait
 * longer for everybody. Thread-safe.
 *
 * @see <a href="https://core.telegram.org/api/errors#420-flood">FLOOD</a>
 */
final class FloodWaits {
  private static final String FLOOD = "FLOOD_";

  private final Map<String, Long> untilNanos = new ConcurrentHashMap<>();
  private final LongSupplier nanoTime;

  FloodWaits(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** How long a method must not be called; zero if it may be. */
  Duration remaining(String method) {
    if (untilNanos.isEmpty()) {
      return Duration.ZERO;
    }
    Long until = untilNanos.get(method);
    long remaining = until == null ? 0 : until - nanoTime.getAsLong();
    if (until != null && remaining <= 0) {
      untilNanos.remove(method, until);
    }
    return Duration.ofNanos(Math.max(0, remaining));
  }

  /**
   * Remembers an error, if it is a wait for the whole method; the longest wait counts.
   *
   * @return whether it is one
   */
  boolean learn(String method, RpcException error) {
    if (!error.name().startsWith(FLOOD) || error.parameter().isEmpty()) {
      return false;
    }
    Duration wait = Duration.ofSeconds(error.parameter().getAsInt());
    long until = nanoTime.getAsLong() + wait.toNanos();
    untilNanos.merge(method, until, (known, told) -> told - known > 0 ? told : known);
    return true;
  }
}
