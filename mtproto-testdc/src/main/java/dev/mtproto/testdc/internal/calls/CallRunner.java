package dev.mtproto.testdc.internal.calls;

import dev.mtproto.error.RpcException;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.message.MessageView;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.internal.fault.FaultPlan;
import dev.mtproto.testdc.internal.session.OutBody;
import dev.mtproto.testdc.internal.session.SeenMessages.Fate;
import dev.mtproto.testdc.internal.session.ServerSession;
import dev.mtproto.testdc.internal.transport.ServerThreads;
import dev.mtproto.tl.TlRequest;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Executes calls, each once, and answers them. */
public final class CallRunner {
  private static final Logger LOG = LoggerFactory.getLogger(CallRunner.class);

  /** How long a call waits for another that never came. */
  private static final int WAIT_SECONDS = 10;

  /**
   * What can be called with a temporary key that is not bound.
   *
   * @see <a href="https://core.telegram.org/api/pfs">Perfect forward secrecy</a>
   */
  private static final Set<String> UNBOUND =
      Set.of("auth.bindTempAuthKey", "help.getConfig", "help.getNearestDc");

  private final Unwrapper unwrapper;
  private final CallDecoder decoder;
  private final CallTable table;
  private final Answers answers;
  private final ServerThreads threads;
  private final FaultPlan faults;

  /** Runs calls of these layers with these handlers. */
  public CallRunner(
      LayerSet layers, CallTable table, Answers answers, ServerThreads threads, FaultPlan faults) {
    this.unwrapper = new Unwrapper(layers);
    this.decoder = new CallDecoder(layers, table);
    this.table = table;
    this.answers = answers;
    this.threads = threads;
    this.faults = faults;
  }

  /**
   * Runs a call that has not come before.
   *
   * @return whether it has been answered already
   */
  public boolean run(ServerSession session, MessageView message) {
    long callId = message.id();
    session.seen().setFate(callId, Fate.RUNNING);
    try {
      Unwrapped call =
          unwrapper.unwrap(session, message.array(), message.offset(), message.length());
      if (!call.isWithoutUpdates()) {
        session.setWantsUpdates();
      }
      PreparedCall prepared = decoder.decode(session, call);
      requireBound(session, prepared.request());
      ServerCall context = new ServerCall(session, callId);
      return call.after().isEmpty()
          ? execute(session, context, prepared)
          : new Waiting(session, context, prepared, call).goOn();
    } catch (RpcException | TlFormatException | UntranslatableException e) {
      return fail(session, callId, e);
    }
  }

  /** A temporary key is of little use before it is bound. */
  private static void requireBound(ServerSession session, TlRequest<?> request) {
    if (session.entry().isTemporary() && !UNBOUND.contains(request.tlName())) {
      throw RpcErrors.error(401, "AUTH_KEY_PERM_EMPTY");
    }
  }

  private boolean execute(ServerSession session, ServerCall context, PreparedCall call) {
    try {
      showFaults(session, context, call.request());
      table.executing(context, call.request());
      Object result = call.handler().answer(context, call.request());
      if (result instanceof CompletionStage<?> later) {
        later.whenComplete((value, error) -> endLater(session, context, call, value, error));
        return false;
      }
      return succeed(session, context, call, result);
    } catch (Exception e) {
      return fail(session, context.messageId(), e);
    }
  }

  private void showFaults(ServerSession session, ServerCall context, TlRequest<?> request) {
    Class<?> method = request.getClass();
    Fault.CallError error =
        faults.strike(Fault.CallError.class, any -> isMeant(any.method(), method));
    if (error != null) {
      throw RpcErrors.error(error.code(), error.text());
    }
    if (faults.strike(Fault.LostAnswer.class, any -> isMeant(any.method(), method)) != null) {
      session.outbox().loseAnswer(context.messageId());
    }
  }

  private static boolean isMeant(@Nullable Class<?> only, Class<?> method) {
    return only == null || only == method;
  }

  private void endLater(
      ServerSession session,
      ServerCall context,
      PreparedCall call,
      @Nullable Object value,
      @Nullable Throwable error) {
    if (error == null && value != null) {
      succeed(session, context, call, value);
    } else {
      Throwable cause = error instanceof CompletionException e ? e.getCause() : error;
      fail(session, context.messageId(), cause);
    }
    flushSoon(session);
  }

  private boolean succeed(
      ServerSession session, ServerCall context, PreparedCall call, Object result) {
    OutBody answer;
    try {
      answer = answers.result(context.messageId(), call, result);
    } catch (RuntimeException e) {
      return fail(session, context.messageId(), e);
    }
    return end(session, context.messageId(), Fate.SUCCEEDED, answer);
  }

  private boolean fail(ServerSession session, long callId, @Nullable Throwable cause) {
    return end(session, callId, Fate.FAILED, answers.error(callId, error(cause)));
  }

  private static boolean end(ServerSession session, long callId, Fate fate, OutBody answer) {
    session.calls().end(callId, fate, answer);
    return true;
  }

  private static RpcException error(@Nullable Throwable cause) {
    if (cause instanceof RpcException error) {
      return error;
    }
    if (cause instanceof TlFormatException) {
      return RpcErrors.badRequest("INPUT_FETCH_ERROR");
    }
    LOG.warn("a handler failed", cause);
    return RpcErrors.error(500, "INTERNAL_SERVER_ERROR");
  }

  private void flushSoon(ServerSession session) {
    threads.workers().execute(session::flush);
  }

  /** A call that is to be executed after others. */
  private final class Waiting {
    private final ServerSession session;
    private final ServerCall context;
    private final PreparedCall call;
    private final Unwrapped unwrapped;
    private final AtomicBoolean decided = new AtomicBoolean();

    Waiting(ServerSession session, ServerCall context, PreparedCall call, Unwrapped unwrapped) {
      this.session = session;
      this.context = context;
      this.call = call;
      this.unwrapped = unwrapped;
    }

    /** Executes the call if all others have succeeded; whether it was answered. */
    boolean goOn() {
      for (long other : unwrapped.after()) {
        Fate fate = session.calls().whenEnded(other, this::goOnLater);
        if (fate == Fate.UNKNOWN) {
          Future<?> unused = threads.timer().schedule(this::giveUp, WAIT_SECONDS, TimeUnit.SECONDS);
        }
        if (fate == Fate.UNKNOWN || fate == Fate.RUNNING) {
          return false;
        }
        if (fate == Fate.FAILED) {
          return failWith("MSG_WAIT_FAILED");
        }
      }
      return decided.compareAndSet(false, true) && execute(session, context, call);
    }

    private void goOnLater() {
      goOn();
      flushSoon(session);
    }

    private void giveUp() {
      failWith("MSG_WAIT_TIMEOUT");
      flushSoon(session);
    }

    private boolean failWith(String error) {
      return decided.compareAndSet(false, true)
          && fail(session, context.messageId(), RpcErrors.badRequest(error));
    }
  }
}
