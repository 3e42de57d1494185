package dev.mtproto.internal.session;

import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.TransportErrorException;
import dev.mtproto.internal.transport.Channel;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a session connected: when a connection ends, another is made. Thread-safe.
 *
 * <p>{@link #lock} guards the connection and the back-off; nothing is called while it is held but
 * the back-off itself.
 */
public final class SessionLink {
  private static final Logger LOG = LoggerFactory.getLogger(SessionLink.class);

  /** A connection that lived so long, and received something, worked. */
  private static final Duration WORKING = Duration.ofSeconds(10);

  private final Session session;
  private final Dialer dialer;
  private final Introduction introduction;
  private final SessionOptions options;

  private final ReentrantLock lock = new ReentrantLock();
  private final Backoff backoff;
  private @Nullable Line line;
  private boolean connectedBefore;
  private boolean closed;

  /** Makes connections to where the session lives. */
  @FunctionalInterface
  public interface Dialer {
    /** Connects; may wait. */
    Channel dial() throws IOException;
  }

  /** A link that is not connected. */
  public SessionLink(
      Session session, Dialer dialer, Introduction introduction, SessionOptions options) {
    this.session = session;
    this.dialer = dialer;
    this.introduction = introduction;
    this.options = options;
    this.backoff = new Backoff(options.backoff(), session.environment().random());
  }

  /**
   * Connects for the first time.
   *
   * @throws ConnectionException if that fails; then the link is not to be used
   */
  public void connect() {
    try {
      connect(dialer.dial());
    } catch (IOException failed) {
      throw new ConnectionException("cannot connect: " + failed.getMessage(), failed);
    }
  }

  /** Goes on with a channel that exists: the one of the key exchange. */
  public void connect(Channel channel) {
    Line fresh = new Line(channel);
    boolean late;
    boolean again;
    lock.lock();
    try {
      late = closed;
      again = connectedBefore;
      connectedBefore = true;
      line = fresh;
    } finally {
      lock.unlock();
    }
    if (late) {
      channel.close();
    } else {
      fresh.start(again);
    }
  }

  /** Ends the connection and the session, for this reason. */
  public void close(RuntimeException reason) {
    Line last;
    lock.lock();
    try {
      closed = true;
      last = line;
    } finally {
      lock.unlock();
    }
    session.close(reason);
    if (last != null) {
      last.connection.close(reason);
    }
  }

  private void ended(Line ended, RuntimeException reason) {
    ended.heartbeat.stop();
    if (reason instanceof TransportErrorException refused && refused.isFinal()) {
      close(reason);
    } else {
      connectLater(ended, reason);
    }
  }

  private static boolean isFlood(RuntimeException reason) {
    return reason instanceof TransportErrorException refused
        && refused.code() == TransportErrorException.FLOOD;
  }

  private void connectLater(@Nullable Line ended, RuntimeException reason) {
    Duration delay;
    lock.lock();
    try {
      if (closed) {
        return;
      }
      if (ended != null && ended.hasWorked()) {
        backoff.reset();
      }
      if (isFlood(reason)) {
        backoff.slowDown();
      }
      line = null;
      delay = backoff.next();
    } finally {
      lock.unlock();
    }
    LOG.info("connecting again in {} ms: {}", delay.toMillis(), reason.getMessage());
    session.listener().disconnected(reason, delay);
    Environment environment = session.environment();
    Runnable attempt = () -> environment.executor().execute(this::connectAgain);
    environment.scheduler().schedule(attempt, delay);
  }

  private void connectAgain() {
    try {
      connect(dialer.dial());
    } catch (IOException | ConnectionException failed) {
      connectLater(null, Connection.describe(failed));
    } catch (ClientClosedException closedMeanwhile) {
      LOG.debug("closed while connecting");
    }
  }

  /** One connection, and what belongs to it. */
  private final class Line {
    final Connection connection;
    final Heartbeat heartbeat;
    final long since = session.environment().nanoTime().getAsLong();

    Line(Channel channel) {
      connection =
          new Connection(session, channel, introduction, options, reason -> ended(this, reason));
      heartbeat = new Heartbeat(session, connection, options);
    }

    void start(boolean again) {
      try {
        session.listener().connected();
        connection.start();
        heartbeat.start(again);
      } catch (ClientClosedException closedMeanwhile) {
        connection.close(closedMeanwhile);
        throw closedMeanwhile;
      }
    }

    /** A server that drops us as soon as it has answered must not have us back at once for ever. */
    boolean hasWorked() {
      long lived = session.environment().nanoTime().getAsLong() - since;
      return connection.hasReceived() && lived >= WORKING.toNanos();
    }
  }
}
