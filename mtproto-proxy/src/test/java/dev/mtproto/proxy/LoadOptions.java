package dev.mtproto.proxy;

import java.time.Duration;

/**
 * How hard the load test tries: a little in every build, and as hard as the daemon is meant to bear
 * with {@code -Dmtprotod.load=full}.
 */
record LoadOptions(int streams, int clients, Duration duration) {
  static LoadOptions fromProperties() {
    return "full".equals(System.getProperty("mtprotod.load"))
        ? new LoadOptions(1_000, 50, Duration.ofSeconds(60))
        : new LoadOptions(200, 10, Duration.ofSeconds(3));
  }
}
