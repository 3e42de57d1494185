package dev.mtproto.proxy.backend;

import dev.mtproto.event.EventListener;
import dev.mtproto.tl.TlLayer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A session that calls can be made on and updates come from. Thread-safe. */
public interface TlBackend {
  /** The layer that calls, results and updates are of. */
  TlLayer layer();

  /**
   * Whose session it is: the same text for the same account, now and after a restart. What is kept
   * of one account's updates is not for another's. A session that does not tell is of one of its
   * own.
   */
  default String owner() {
    return "";
  }

  /**
   * Makes a call, without waiting.
   *
   * @param method the method's TL name, for messages
   * @param request the call in TL, boxed
   * @param timeout how long an answer is waited for
   * @return the result in TL, boxed; fails with a {@link dev.mtproto.error.MtprotoException};
   *     cancelling it forgets the call and tells the server so
   */
  CompletableFuture<byte[]> call(String method, byte[] request, Duration timeout);

  /**
   * Listens to what is pushed, and to the updates that the session's own calls result in.
   *
   * @return ends it
   */
  Registration onUpdate(UpdateSink sink);

  /** The session's state now; a session that does not tell is ready. */
  default SessionState state() {
    return SessionState.READY;
  }

  /**
   * Listens to changes of the state; a session that does not tell has none.
   *
   * @return ends it
   */
  default Registration onState(StateListener listener) {
    return () -> {};
  }

  /**
   * Listens to what the session's client does by itself; a session that does not tell does nothing.
   *
   * @return ends it
   */
  default Registration onEvent(EventListener listener) {
    return () -> {};
  }

  /** Receives what is pushed, one after the other, in order. */
  interface UpdateSink {
    /** An object in TL, boxed. */
    void update(byte[] tl);

    /** So many objects were lost before the next one; negative if nobody knows how many. */
    void lost(long count);
  }

  /** Receives changes of the state. */
  @FunctionalInterface
  interface StateListener {
    /** The state is another. */
    void changed(SessionState state);
  }

  /** That somebody listens. */
  @FunctionalInterface
  interface Registration extends AutoCloseable {
    @Override
    void close();
  }
}
