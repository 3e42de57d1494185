package dev.mtproto.internal.session;

import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.TransportErrorException;
import dev.mtproto.internal.message.MessageLimits;
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
  private static final Duration FIRST_DELAY = Duration.ofMillis(500);
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

  /** A connection that lived so long, and received something, worked. */
  private static final Duration WORKING = Duration.ofSeconds(10);

  private final Session session;
  private final Dialer dialer;
  private final Introduction introduction;
  private final MessageLimits limits;

  private final ReentrantLock lock = new ReentrantLock();
  private final Backoff backoff;
  private @Nullable Connection connection;
  private long connectedAt;
  private boolean closed;

  /** Makes connections to where the session lives. */
  @FunctionalInterface
  public interface Dialer {
    /** Connects; may wait. */
    Channel dial() throws IOException;
  }

  /** A link that is not connected. */
  public SessionLink(
      Session session, Dialer dialer, Introduction introduction, MessageLimits limits) {
    this.session = session;
    this.dialer = dialer;
    this.introduction = introduction;
    this.limits = limits;
    this.backoff = new Backoff(FIRST_DELAY, LONGEST_DELAY, session.environment().random());
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
    Connection fresh = new Connection(session, channel, introduction, limits, this::ended);
    boolean late;
    lock.lock();
    try {
      late = closed;
      connection = fresh;
      connectedAt = session.environment().nanoTime().getAsLong();
    } finally {
      lock.unlock();
    }
    if (late) {
      channel.close();
    } else {
      start(fresh);
    }
  }

  private void start(Connection fresh) {
    try {
      fresh.start();
      session.listener().connected();
    } catch (ClientClosedException closedMeanwhile) {
      fresh.close(closedMeanwhile);
      throw closedMeanwhile;
    }
  }

  /** Ends the connection and the session, for this reason. */
  public void close(RuntimeException reason) {
    Connection last;
    lock.lock();
    try {
      closed = true;
      last = connection;
    } finally {
      lock.unlock();
    }
    session.close(reason);
    if (last != null) {
      last.close(reason);
    }
  }

  private void ended(RuntimeException reason) {
    if (reason instanceof TransportErrorException refused && refused.isFinal()) {
      close(reason);
    } else {
      connectLater(reason);
    }
  }

  private static boolean isFlood(RuntimeException reason) {
    return reason instanceof TransportErrorException refused
        && refused.code() == TransportErrorException.FLOOD;
  }

  private void connectLater(RuntimeException reason) {
    Duration delay;
    lock.lock();
    try {
      if (closed) {
        return;
      }
      if (connection != null && hasWorked(connection)) {
        backoff.reset();
      }
      if (isFlood(reason)) {
        backoff.slowDown();
      }
      connection = null;
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

  /** A server that drops us as soon as it has answered must not have us back at once for ever. */
  private boolean hasWorked(Connection ended) {
    long lived = session.environment().nanoTime().getAsLong() - connectedAt;
    return ended.hasReceived() && lived >= WORKING.toNanos();
  }

  private void connectAgain() {
    try {
      connect(dialer.dial());
    } catch (IOException | ConnectionException failed) {
      connectLater(Connection.describe(failed));
    } catch (ClientClosedException closedMeanwhile) {
      LOG.debug("closed while connecting");
    }
  }
}
