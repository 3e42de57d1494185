package dev.mtproto.testdc.internal.session;

import dev.mtproto.testdc.internal.session.SeenMessages.Fate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The calls of a session that are being executed: who waits for them, and whose answers nobody
 * wants any more. Guarded by its own monitor, which is held while an answer is put into the outbox.
 */
public final class RunningCalls {
  private final SeenMessages seen;
  private final Outbox outbox;
  private final Map<Long, List<Runnable>> waiting = new HashMap<>();
  private final Set<Long> unwanted = new HashSet<>();

  RunningCalls(SeenMessages seen, Outbox outbox) {
    this.seen = seen;
    this.outbox = outbox;
  }

  /**
   * Has something done when a call has ended, unless it has.
   *
   * @return how it ended; if it has not, RUNNING or UNKNOWN, and it will be done
   */
  public synchronized Fate whenEnded(long callId, Runnable action) {
    Fate fate = seen.fate(callId);
    if (fate == Fate.RUNNING || fate == Fate.UNKNOWN) {
      waiting.computeIfAbsent(callId, unused -> new ArrayList<>()).add(action);
    }
    return fate;
  }

  /**
   * Notes that nobody wants a call's answer.
   *
   * @return whether the call is still being executed
   */
  public synchronized boolean drop(long callId) {
    boolean running = seen.fate(callId) == Fate.RUNNING;
    if (running) {
      unwanted.add(callId);
    }
    return running;
  }

  /**
   * Ends a call: its answer waits in the outbox, unless nobody wants it any more, before the call
   * counts as ended. So a call after it is answered later, and of one that is dropped while it runs
   * nothing is sent.
   *
   * @param fate SUCCEEDED or FAILED
   */
  public void end(long callId, Fate fate, OutBody answer) {
    List<Runnable> actions;
    synchronized (this) {
      if (unwanted.isEmpty() || !unwanted.remove(callId)) {
        outbox.answer(callId, answer);
      } else {
        outbox.keepAnswer(callId);
      }
      seen.setFate(callId, fate);
      actions = waiting.isEmpty() ? null : waiting.remove(callId);
    }
    if (actions != null) {
      actions.forEach(Runnable::run);
    }
  }
}
