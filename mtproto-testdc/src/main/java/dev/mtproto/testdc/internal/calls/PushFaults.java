package dev.mtproto.testdc.internal.calls;

import dev.mtproto.layer71.Updates;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.internal.fault.FaultPlan;
import dev.mtproto.testdc.internal.session.ServerSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Has pushes go wrong on their way. Thread-safe: its monitor guards what is held back. */
final class PushFaults {
  private final FaultPlan faults;
  private final ScheduledExecutorService timer;
  private final BiConsumer<ServerSession, Updates> sender;

  /** What is to come after the next push to a session. */
  private final Map<ServerSession, List<Updates>> held = new WeakHashMap<>();

  PushFaults(
      FaultPlan faults, ScheduledExecutorService timer, BiConsumer<ServerSession, Updates> sender) {
    this.faults = faults;
    this.timer = timer;
    this.sender = sender;
  }

  /** Sends, perhaps otherwise than it should. */
  void push(ServerSession session, Updates updates) {
    Fault.Push fault = faults.isEmpty() ? null : faults.strike(Fault.Push.class);
    if (fault != null && fault.way() == Fault.Push.Way.REORDERED) {
      hold(session, updates);
      return;
    }
    send(fault, session, updates);
    release(session).forEach(late -> sender.accept(session, late));
  }

  private void send(Fault.@Nullable Push fault, ServerSession session, Updates updates) {
    if (fault == null) {
      sender.accept(session, updates);
      return;
    }
    switch (fault.way()) {
      case DROPPED -> {}
      case DUPLICATED -> {
        sender.accept(session, updates);
        sender.accept(session, updates);
      }
      case DELAYED -> later(fault, () -> sender.accept(session, updates));
      case TOO_LONG -> sender.accept(session, new Updates.TooLong());
      default -> hold(session, updates);
    }
  }

  private void later(Fault.Push fault, Runnable push) {
    try {
      Future<?> unused = timer.schedule(push, fault.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closed) {
      // Then nobody is told anything any more.
    }
  }

  private synchronized void hold(ServerSession session, Updates updates) {
    held.computeIfAbsent(session, unused -> new ArrayList<>()).add(updates);
  }

  private synchronized List<Updates> release(ServerSession session) {
    List<Updates> late = held.remove(session);
    return late == null ? List.of() : late;
  }
}
