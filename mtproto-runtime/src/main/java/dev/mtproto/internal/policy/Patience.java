package dev.mtproto.internal.policy;

import dev.mtproto.call.Interceptor;
import dev.mtproto.internal.event.Events;
import dev.mtproto.internal.session.Environment;
import java.time.Duration;
import java.util.List;

/**
 * How patient a client is.
 *
 * @param longestFloodWait what the server wants to be waited for longer fails
 * @param retries how many attempts may follow one that failed by a fault of the server
 */
public record Patience(Duration longestFloodWait, int retries) {
  /** What a client is built with that is told nothing else. */
  public static final Patience DEFAULT = new Patience(Duration.ofMinutes(1), 5);

  /** The interceptors that act so. */
  public List<Interceptor> interceptors(Environment environment, Events events) {
    return List.of(
        new FloodWaits(longestFloodWait, environment, events),
        new Retries(retries, environment.random(), events));
  }
}
