package dev.mtproto.internal.session;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Calls that the server is to execute in the order in which they are made: each is told to wait for
 * the one before. Calls over another session begin anew, since no session knows another's messages.
 * Thread-safe.
 *
 * @see <a href="https://core.telegram.org/method/invokeAfterMsg">invokeAfterMsg</a>
 */
public final class CallSequence {
  private final AtomicReference<@Nullable Tail> tail = new AtomicReference<>();

  private record Tail(Session session, Outgoing message) {}

  /** Puts a message at the end; the one before it, if there is one in the session. */
  @Nullable Outgoing add(Session session, Outgoing message) {
    Tail before = tail.getAndSet(new Tail(session, message));
    return before != null && before.session == session ? before.message : null;
  }
}
