package dev.mtproto.proxy;

import java.time.Duration;

/**
 * What a daemon accepts.
 *
 * @param messageBytes the longest message of a client
 * @param running how many calls of one session run at once; the rest wait, the clients taking turns
 * @param waitingPerClient how many calls of one client wait
 * @param streamsPerClient how many streams one client has
 * @param callTimeout how long a call without a deadline is waited for
 * @param updates how many updates of one session are kept for clients that come back
 * @param updateBytes how many bytes they have together
 */
public record ProxyLimits(
    int messageBytes,
    int running,
    int waitingPerClient,
    int streamsPerClient,
    Duration callTimeout,
    int updates,
    long updateBytes) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is not positive
   */
  public ProxyLimits {
    if (Math.min(Math.min(messageBytes, running), Math.min(waitingPerClient, streamsPerClient)) <= 0
        || updates <= 0
        || updateBytes <= 0
        || callTimeout.isNegative()
        || callTimeout.isZero()) {
      throw new IllegalArgumentException("a limit must be positive");
    }
  }

  /** What fits most. */
  public static ProxyLimits standard() {
    return new ProxyLimits(4 << 20, 256, 1_000, 2_000, Duration.ofMinutes(1), 100_000, 64L << 20);
  }

  /** The same with another number of calls that run at once. */
  public ProxyLimits withRunning(int calls) {
    return new ProxyLimits(
        messageBytes, calls, waitingPerClient, streamsPerClient, callTimeout, updates, updateBytes);
  }

  /** The same with another number of streams for each client. */
  public ProxyLimits withStreamsPerClient(int streams) {
    return new ProxyLimits(
        messageBytes, running, waitingPerClient, streams, callTimeout, updates, updateBytes);
  }

  /** The same with another number of updates that are kept. */
  public ProxyLimits withUpdates(int count) {
    return new ProxyLimits(
        messageBytes, running, waitingPerClient, streamsPerClient, callTimeout, count, updateBytes);
  }

  /** The same with another timeout of calls. */
  public ProxyLimits withCallTimeout(Duration timeout) {
    return new ProxyLimits(
        messageBytes, running, waitingPerClient, streamsPerClient, timeout, updates, updateBytes);
  }
}
