package dev.mtproto.client;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is saved at present, and where. Thread-safe: {@link #lock} guards the session and is held
 * while it is saved, so that what is saved last is the newest.
 */
final class CredentialsStore {
  private static final Logger LOG = LoggerFactory.getLogger(CredentialsStore.class);

  private final Credentials credentials;

  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable SavedSession session;

  private CredentialsStore(Credentials credentials, @Nullable SavedSession session) {
    this.credentials = credentials;
    this.session = session;
  }

  /** Loads what was saved. */
  static CredentialsStore load(Credentials credentials) {
    return new CredentialsStore(credentials, credentials.load().orElse(null));
  }

  Optional<SavedSession> session() {
    lock.lock();
    try {
      return Optional.ofNullable(session);
    } finally {
      lock.unlock();
    }
  }

  /** Saves a new session. */
  void save(SavedSession fresh) {
    lock.lock();
    try {
      session = fresh;
      credentials.save(fresh);
    } finally {
      lock.unlock();
    }
  }

  /** Changes the session and saves it; what fails is logged, for nobody waits for it. */
  void update(UnaryOperator<SavedSession> change) {
    lock.lock();
    try {
      if (session != null) {
        session = change.apply(session);
        credentials.save(session);
      }
    } catch (CredentialsException failed) {
      LOG.error("the session is not saved", failed);
    } finally {
      lock.unlock();
    }
  }

  /** Forgets everything. */
  void clear() {
    lock.lock();
    try {
      session = null;
      credentials.clear();
    } finally {
      lock.unlock();
    }
  }
}
