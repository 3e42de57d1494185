package dev.mtproto.internal.credentials;

import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.CredentialsException;
import dev.mtproto.credentials.CredentialsLock;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.internal.transport.Scheduler;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a running client has in its credentials, which are locked for it. Keys and who is signed in
 * are saved before anybody goes on with them. What would only cost a round trip if it were lost
 * (salts, up to where updates were received, peers) is saved a little later, and on closing; a part
 * the later the larger it is, since it is written whole. If that fails it is logged, for nobody
 * waits for it, and tried again.
 *
 * <p>Thread-safe: {@link #lock} guards all fields below it and is held while saving, so that what
 * is saved last is the newest. Suppliers of parts are called without it, and within {@link
 * #flushing}, for the same reason.
 */
public final class CredentialsStore implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CredentialsStore.class);

  /** How late what may be late of the session is saved. */
  static final Duration LATER = Duration.ofMillis(500);

  /** When what could not be saved is tried again. */
  static final Duration RETRY = Duration.ofSeconds(5);

  private static final String SESSION = "session";

  private final Credentials credentials;
  private final CredentialsLock owner;
  private final Scheduler scheduler;
  private final Executor executor;

  private final ReentrantLock flushing = new ReentrantLock();
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable SavedSession session;
  private boolean sessionIsLate;
  private final LateParts lateParts = new LateParts();

  /** What a timer runs for. */
  private final Set<String> scheduled = new HashSet<>();

  private boolean closed;

  private CredentialsStore(
      Credentials credentials, CredentialsLock owner, Scheduler scheduler, Executor executor) {
    this.credentials = credentials;
    this.owner = owner;
    this.scheduler = scheduler;
    this.executor = executor;
    this.session = credentials.load().orElse(null);
  }

  /**
   * Locks the credentials and loads the session.
   *
   * @throws CredentialsException if another client has them, or they cannot be read
   */
  public static CredentialsStore open(
      Credentials credentials, Scheduler scheduler, Executor executor) {
    CredentialsLock owner = credentials.lock();
    try {
      return new CredentialsStore(credentials, owner, scheduler, executor);
    } catch (RuntimeException failed) {
      owner.close();
      throw failed;
    }
  }

  /** The session as it is now, saved or not. */
  public Optional<SavedSession> session() {
    lock.lock();
    try {
      return Optional.ofNullable(session);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Saves a new session.
   *
   * @throws CredentialsException if that fails
   */
  public void save(SavedSession fresh) {
    lock.lock();
    try {
      session = fresh;
      saveSession(fresh);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Changes the session and saves it; does nothing if there is none.
   *
   * @throws CredentialsException if that fails
   */
  public void update(UnaryOperator<SavedSession> change) {
    lock.lock();
    try {
      if (session == null) {
        return;
      }
      SavedSession changed = change.apply(session);
      if (sessionIsLate || !changed.equals(session)) {
        session = changed;
        saveSession(changed);
      }
    } finally {
      lock.unlock();
    }
  }

  private void saveSession(SavedSession now) {
    checkOpen();
    credentials.save(now);
    sessionIsLate = false;
  }

  /** Once the lock is given back the credentials may be another's. */
  private void checkOpen() {
    if (closed) {
      throw new CredentialsException("the client is closed, and saves nothing any more", null);
    }
  }

  /** Changes the session, to be saved later; does nothing if there is none. */
  public void updateLater(UnaryOperator<SavedSession> change) {
    lock.lock();
    try {
      if (session == null || closed) {
        return;
      }
      SavedSession changed = change.apply(session);
      if (changed.equals(session)) {
        return;
      }
      session = changed;
      sessionIsLate = true;
    } finally {
      lock.unlock();
    }
    scheduleSession(LATER);
  }

  /**
   * Loads a part.
   *
   * @throws CredentialsException if it cannot be read
   */
  public Optional<ByteString> part(String name) {
    Optional<ByteString> part = credentials.loadPart(name);
    part.ifPresent(bytes -> noteSize(name, bytes));
    return part;
  }

  private void noteSize(String name, ByteString bytes) {
    lock.lock();
    try {
      lateParts.noteSize(name, bytes);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Has a part saved later; does nothing if there is no session, as after signing out.
   *
   * @param bytes asked when it is saved, by another thread; must not call this store
   */
  public void savePartLater(String name, Supplier<ByteString> bytes) {
    Duration delay;
    lock.lock();
    try {
      if (session == null || closed) {
        return;
      }
      delay = lateParts.put(name, bytes);
    } finally {
      lock.unlock();
    }
    schedulePart(name, delay);
  }

  private void schedulePart(String name, Duration delay) {
    schedule("part " + name, () -> saveLatePart(name), delay);
  }

  private void scheduleSession(Duration delay) {
    schedule(SESSION, this::saveLateSession, delay);
  }

  private void schedule(String what, Runnable save, Duration delay) {
    lock.lock();
    try {
      if (closed || !scheduled.add(what)) {
        return;
      }
    } finally {
      lock.unlock();
    }
    scheduler.schedule(() -> executor.execute(() -> saveLate(what, save)), delay);
  }

  private void saveLate(String what, Runnable save) {
    lock.lock();
    try {
      scheduled.remove(what);
    } finally {
      lock.unlock();
    }
    save.run();
  }

  /** Saves at once what was to be saved later. */
  public void flush() {
    flushing.lock();
    try {
      latePartNames().forEach(this::saveLatePart);
      saveLateSession();
    } finally {
      flushing.unlock();
    }
  }

  private List<String> latePartNames() {
    lock.lock();
    try {
      return lateParts.names();
    } finally {
      lock.unlock();
    }
  }

  private void saveLateSession() {
    if (!saveQuietly(SESSION, this::saveSessionIfLate)) {
      scheduleSession(RETRY);
    }
  }

  private void saveSessionIfLate() {
    if (sessionIsLate && session != null) {
      saveSession(session);
    }
  }

  private void saveLatePart(String name) {
    flushing.lock();
    try {
      Supplier<ByteString> bytes = takeLatePart(name);
      if (bytes != null) {
        savePartQuietly(name, bytes);
      }
    } finally {
      flushing.unlock();
    }
  }

  private @Nullable Supplier<ByteString> takeLatePart(String name) {
    lock.lock();
    try {
      return lateParts.take(name);
    } finally {
      lock.unlock();
    }
  }

  /** What cannot be made bytes of is not tried again before it changes: it is a fault of ours. */
  private void savePartQuietly(String name, Supplier<ByteString> bytes) {
    ByteString now;
    try {
      now = bytes.get();
    } catch (RuntimeException failed) {
      tellFailure(name, failed);
      return;
    }
    if (!saveQuietly(name, () -> savePart(name, now))) {
      putBack(name, bytes);
    }
  }

  private void savePart(String name, ByteString bytes) {
    if (session != null) {
      credentials.savePart(name, bytes);
      lateParts.noteSize(name, bytes);
    }
  }

  /** Unless it has changed since, or is not wanted any more. */
  private void putBack(String name, Supplier<ByteString> bytes) {
    lock.lock();
    try {
      if (session == null || closed) {
        return;
      }
      lateParts.putBack(name, bytes);
    } finally {
      lock.unlock();
    }
    schedulePart(name, RETRY);
  }

  /**
   * What fails, if only because of a storage of somebody else's, keeps nothing else from saving.
   *
   * @return whether nothing failed
   */
  private boolean saveQuietly(String what, Runnable save) {
    lock.lock();
    try {
      if (!closed) {
        save.run();
      }
      return true;
    } catch (RuntimeException failed) {
      tellFailure(what, failed);
      return false;
    } finally {
      lock.unlock();
    }
  }

  private static void tellFailure(String what, RuntimeException failed) {
    LOG.error("the credentials' \"{}\" is not saved", what, failed);
  }

  /** Forgets everything. */
  public void clear() {
    lock.lock();
    try {
      session = null;
      sessionIsLate = false;
      lateParts.clear();
      checkOpen();
      credentials.clear();
    } finally {
      lock.unlock();
    }
  }

  /** Saves what was to be saved later, and gives the credentials back. */
  @Override
  public void close() {
    try {
      flush();
    } finally {
      giveBack();
    }
  }

  private void giveBack() {
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        owner.close();
      }
    } finally {
      lock.unlock();
    }
  }
}
