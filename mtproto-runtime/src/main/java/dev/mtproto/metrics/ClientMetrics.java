package dev.mtproto.metrics;

import dev.mtproto.event.ClientEvent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Measures clients; one may measure several. All methods do nothing unless implemented, are called
 * by any thread, also the network's, and so must be quick and thread-safe and throw nothing.
 *
 * @see MicrometerMetrics
 */
public interface ClientMetrics {
  /** Measures nothing, and costs nothing. */
  ClientMetrics NONE = new ClientMetrics() {};

  /**
   * A call begins.
   *
   * @param method the TL name of the method
   */
  default void callBegun(String method) {}

  /**
   * A call that began has ended; with all its attempts and waits it is one call.
   *
   * @param method the TL name of the method
   * @param failure what its caller gets instead of a result; null if he gets one
   * @param time how long it took
   */
  default void callEnded(String method, @Nullable Throwable failure, Duration time) {}

  /** A packet of so many bytes was sent, the transport's own framing not counted. */
  default void sent(int bytes) {}

  /** A packet of so many bytes was received, the transport's own framing not counted. */
  default void received(int bytes) {}

  /** The client did or noticed something by itself. */
  default void event(ClientEvent event) {}
}
