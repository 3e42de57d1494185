package dev.mtproto.proxy;

import java.time.Duration;

/**
 * How hard the load test tries: a little in every build, and as hard as the daemon is meant to bear
 * with {@code -Dmtprotod.load=full}.
 *
 * @param cutsACable whether a client is cut off, too; to notice takes the daemon twenty seconds
 */
record LoadOptions(int streams, int clients, Duration duration, boolean cutsACable) {
  /** So little that it only loads classes and starts threads. */
  static final LoadOptions WARM_UP = new LoadOptions(5, 2, Duration.ofMillis(500), false);

  static LoadOptions fromProperties() {
    return "full".equals(System.getProperty("mtprotod.load"))
        ? new LoadOptions(1_000, 50, Duration.ofSeconds(60), true)
        : new LoadOptions(100, 10, Duration.ofSeconds(3), false);
  }
}
