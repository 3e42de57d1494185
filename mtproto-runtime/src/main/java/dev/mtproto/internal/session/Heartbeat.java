package dev.mtproto.internal.session;

import dev.mtproto.error.ConnectionException;
import dev.mtproto.internal.transport.Scheduler;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one connection alive and finds out when it is dead: pings it regularly, and gives it up if
 * nothing at all has come for too long. The server is told to do the same. Runs on the timer, a
 * moment at a time; {@link #stop} may come from any thread.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/service_messages#deferred-connection-closure--ping">
 *     Deferred connection closure + ping</a>
 */
final class Heartbeat {
  private final Session session;
  private final Connection connection;
  private final SessionOptions options;
  private long lastPing;
  private volatile boolean stopped;
  private volatile Scheduler.@Nullable Cancellable next;

  Heartbeat(Session session, Connection connection, SessionOptions options) {
    this.session = session;
    this.connection = connection;
    this.options = options;
  }

  /**
   * Begins.
   *
   * @param ping whether to begin with a ping, so that the server knows where the session is now
   */
  void start(boolean ping) {
    lastPing = now();
    if (ping) {
      session.ping(options.deadPeerAfter());
    }
    schedule(options.pingInterval().toNanos());
  }

  /** Ends. */
  void stop() {
    stopped = true;
    Scheduler.Cancellable pending = next;
    if (pending != null) {
      pending.cancel();
    }
  }

  private void beat() {
    long now = now();
    long patience = options.deadPeerAfter().toNanos() - (now - connection.lastReceived());
    if (stopped) {
      return;
    }
    if (patience <= 0) {
      session.environment().executor().execute(this::giveUp);
      return;
    }
    long untilPing = options.pingInterval().toNanos() - (now - lastPing);
    if (untilPing <= 0) {
      lastPing = now;
      untilPing = options.pingInterval().toNanos();
      session.ping(options.deadPeerAfter());
      session.provideSalts();
    }
    schedule(Math.min(untilPing, patience));
  }

  private void giveUp() {
    long seconds = options.deadPeerAfter().toSeconds();
    connection.close(new ConnectionException("the server has said nothing for " + seconds + " s"));
  }

  private void schedule(long nanos) {
    next = session.environment().scheduler().schedule(this::beat, Duration.ofNanos(nanos));
    if (stopped) {
      stop();
    }
  }

  private long now() {
    return session.environment().nanoTime().getAsLong();
  }
}
