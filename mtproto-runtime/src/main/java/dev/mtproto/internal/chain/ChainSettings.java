package dev.mtproto.internal.chain;

import dev.mtproto.call.Interceptor;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.metrics.ClientMetrics;
import java.util.List;

/**
 * What the chains of a client have in common.
 *
 * @param interceptors the user's first, the one nearest to the server last
 * @param times how long calls may take
 * @param metrics measures calls
 * @param waits where calls wait
 * @param environment time and threads
 */
public record ChainSettings(
    List<Interceptor> interceptors,
    CallTimes times,
    ClientMetrics metrics,
    Waits waits,
    Environment environment) {
  /** Keeps the interceptors as they are now. */
  public ChainSettings {
    interceptors = List.copyOf(interceptors);
  }
}
