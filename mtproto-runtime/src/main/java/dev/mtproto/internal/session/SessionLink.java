package dev.mtproto.internal.session;

import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.RpcException;
import dev.mtproto.error.TransportErrorException;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.transport.Channel;
import dev.mtproto.internal.transport.Scheduler;
import dev.mtproto.internal.transport.Threads;
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
 * the back-off itself. {@link #connecting} is held by an executor's thread while it connects.
 */
public final class SessionLink {
  private static final Logger LOG = LoggerFactory.getLogger(SessionLink.class);

  /** A connection that lived so long, and received something, worked. */
  private static final Duration WORKING = Duration.ofSeconds(10);

  /** How long the answers that come under a key that is being replaced are waited for. */
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(3);

  /** After which time a key that could not be replaced is tried again. */
  private static final Duration RENEW_AGAIN = Duration.ofSeconds(10);

  private final Session session;
  private final Dialer dialer;
  private final Introduction introduction;
  private final SessionOptions options;
  private final @Nullable TemporaryKeys keys;

  /** Held while a connection is made again or a key replaced, so that only one does either. */
  private final ReentrantLock connecting = new ReentrantLock();

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

  /** A link that is not connected, of a session that has one key. */
  public SessionLink(
      Session session, Dialer dialer, Introduction introduction, SessionOptions options) {
    this(session, dialer, introduction, options, null);
  }

  /**
   * A link that is not connected.
   *
   * @param keys where the session's keys come from; null if it has one
   */
  public SessionLink(
      Session session,
      Dialer dialer,
      Introduction introduction,
      SessionOptions options,
      @Nullable TemporaryKeys keys) {
    this.session = session;
    this.keys = keys;
    this.dialer = dialer;
    this.introduction = introduction;
    this.options = options;
    this.backoff = new Backoff(options.backoff(), session.environment().random());
  }

  /**
   * Makes a channel to where the session lives; may wait.
   *
   * @throws ConnectionException if that fails
   */
  public Channel dial() {
    try {
      return dialer.dial();
    } catch (IOException failed) {
      throw new ConnectionException("cannot connect: " + failed.getMessage(), failed);
    }
  }

  /**
   * Connects by a channel: a new one, or that of the key exchange.
   *
   * @throws dev.mtproto.error.MtprotoException if that fails; then the channel is closed, and
   *     another may be tried
   */
  public void connect(Channel channel) {
    TemporaryKeys temporary = keys;
    if (temporary != null && temporary.areStale()) {
      try {
        temporary.renew(channel, this::checkOpen);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        channel.close();
        throw new ConnectionException("interrupted while binding a key", interrupted);
      } catch (IOException | RuntimeException failed) {
        channel.close();
        throw Connection.describe(failed);
      }
    }
    begin(channel);
  }

  /** Has a channel be the session's connection, instead of the one that it has perhaps. */
  private void begin(Channel channel) {
    Line fresh = new Line(channel);
    Line old;
    boolean late;
    boolean again;
    lock.lock();
    try {
      late = closed;
      again = connectedBefore;
      connectedBefore = true;
      old = line;
      line = fresh;
    } finally {
      lock.unlock();
    }
    if (late) {
      channel.close();
      return;
    }
    if (old != null) {
      old.connection.close(new ConnectionException("replaced by a connection with another key"));
    }
    fresh.start(again);
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

  /**
   * Does the same unless a call is pending.
   *
   * @return whether it is closed so
   */
  public boolean retire(RuntimeException reason) {
    boolean retired = session.retire(reason);
    if (retired) {
      close(reason);
    }
    return retired;
  }

  private void ended(Line ended, RuntimeException reason) {
    ended.stop();
    if (isReplaced(ended)) {
      return;
    }
    if (isFinal(reason, ended.key)) {
      close(reason);
    } else {
      connectLater(ended, reason);
    }
  }

  private boolean isReplaced(Line ended) {
    lock.lock();
    try {
      return line != ended;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Whether another connection cannot help: a temporary key that is refused is replaced.
   *
   * @param key the key of the connection that ended, or could not be made
   */
  private boolean isFinal(RuntimeException reason, AuthKey key) {
    if (reason instanceof ClientClosedException) {
      return true;
    }
    TemporaryKeys temporary = keys;
    if (reason instanceof TransportErrorException refused && refused.isFinal()) {
      if (temporary == null || refused.code() != TransportErrorException.UNKNOWN_KEY) {
        return true;
      }
      temporary.refused(key);
    }
    if (temporary != null && session.takeKeyRefusal()) {
      temporary.refused(key);
    }
    return reason instanceof RpcException refused && !refused.isTransient() && !isFlood(refused);
  }

  private static boolean isFlood(RuntimeException reason) {
    return reason instanceof TransportErrorException refused
        ? refused.code() == TransportErrorException.FLOOD
        : reason instanceof RpcException error && error.code() == RpcException.FLOOD;
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
    session.lost(reason, delay);
    Environment environment = session.environment();
    Runnable attempt = () -> environment.executor().execute(Threads.waiting(this::connectAgain));
    environment.scheduler().schedule(attempt, delay);
  }

  private void connectAgain() {
    connecting.lock();
    try {
      if (isConnected()) {
        return;
      }
      connect(dialer.dial());
    } catch (ClientClosedException closedMeanwhile) {
      LOG.debug("closed while connecting");
    } catch (IOException | RuntimeException | Error failed) {
      RuntimeException reason = Connection.describe(failed);
      if (isFinal(reason, session.authKey())) {
        close(reason);
      } else {
        connectLater(null, reason);
      }
    } finally {
      connecting.unlock();
    }
  }

  private boolean isConnected() {
    lock.lock();
    try {
      return line != null || closed;
    } finally {
      lock.unlock();
    }
  }

  private boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Goes on with the next temporary key on a connection of its own, which takes the place of the
   * present one. The server knows but one key at a time, so nothing is sent while the new one is
   * bound.
   */
  private void renewKey(TemporaryKeys temporary) {
    Channel channel = null;
    connecting.lock();
    try {
      if (isClosed() || !isConnected() || !temporary.areStale()) {
        return;
      }
      channel = dialer.dial();
      temporary.renew(channel, this::becomeQuiet);
      begin(channel);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      keepKey(channel, temporary, interrupted);
    } catch (IOException | RuntimeException failed) {
      keepKey(channel, temporary, failed);
    } finally {
      connecting.unlock();
    }
  }

  private void checkOpen() {
    if (isClosed()) {
      throw new ClientClosedException("the session was closed while its key was replaced");
    }
  }

  private void becomeQuiet() throws InterruptedException {
    checkOpen();
    session.pause();
    session.awaitAnswers(LAST_ANSWERS);
  }

  private void keepKey(@Nullable Channel channel, TemporaryKeys temporary, Exception failed) {
    if (channel != null) {
      channel.close();
    }
    if (isClosed()) {
      return;
    }
    LOG.warn("the temporary key is not renewed yet: {}", failed.getMessage());
    session.goOn();
    scheduleRenewal(temporary, RENEW_AGAIN);
  }

  private Scheduler.Cancellable scheduleRenewal(TemporaryKeys temporary, Duration delay) {
    Environment environment = session.environment();
    Runnable renewal =
        () -> environment.executor().execute(Threads.waiting(() -> renewKey(temporary)));
    return environment.scheduler().schedule(renewal, delay);
  }

  /** One connection, and what belongs to it. */
  private final class Line {
    final AuthKey key = session.authKey();
    final Connection connection;
    final Heartbeat heartbeat;
    final long since = session.environment().nanoTime().getAsLong();
    private volatile Scheduler.@Nullable Cancellable renewal;
    private volatile boolean stopped;

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
        TemporaryKeys temporary = keys;
        if (temporary != null) {
          renewal = scheduleRenewal(temporary, temporary.untilRenewal());
        }
        if (stopped) {
          stop();
        }
      } catch (ClientClosedException closedMeanwhile) {
        connection.close(closedMeanwhile);
        throw closedMeanwhile;
      } catch (RuntimeException | Error failed) {
        // There may be no more threads, for now: the end of this connection begins the next.
        connection.close(Connection.describe(failed));
      }
    }

    void stop() {
      stopped = true;
      heartbeat.stop();
      Scheduler.Cancellable pending = renewal;
      if (pending != null) {
        pending.cancel();
      }
    }

    /** A server that drops us as soon as it has answered must not have us back at once for ever. */
    boolean hasWorked() {
      long lived = session.environment().nanoTime().getAsLong() - since;
      return connection.hasReceived() && lived >= WORKING.toNanos();
    }
  }
}
