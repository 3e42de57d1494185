package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.testdc.internal.calls.Answers;
import dev.mtproto.testdc.internal.fault.FaultPlan;
import dev.mtproto.testdc.internal.session.AuthKeys;
import dev.mtproto.testdc.internal.transport.ServerThreads;
import org.jspecify.annotations.Nullable;

/** Who handles which service message; what nobody handles is a call. */
final class ServiceHandlers {
  private static final ServiceHandler IGNORED = (arrival, body) -> {};

  private final ServiceHandler ack;
  private final ServiceHandler ping = new PingHandler();
  private final ServiceHandler pingDelay;
  private final ServiceHandler futureSalts = new FutureSaltsHandler();
  private final ServiceHandler stateRequest = new StateRequestHandler();
  private final ServiceHandler resend = new ResendHandler();
  private final ServiceHandler dropAnswer;
  private final ServiceHandler destroySession = new DestroySessionHandler();
  private final ServiceHandler destroyKey;

  ServiceHandlers(AuthKeys keys, Answers answers, ServerThreads threads, FaultPlan faults) {
    this.ack = new AckHandler(faults);
    this.pingDelay = new PingDelayHandler(threads.timer());
    this.dropAnswer = new DropAnswerHandler(answers);
    this.destroyKey = new DestroyKeyHandler(keys);
  }

  /** Who handles the message that begins with this constructor's id; null if it is a call. */
  @Nullable ServiceHandler find(int constructor) {
    return switch (constructor) {
      case ServiceIds.MSGS_ACK -> ack;
      case ServiceIds.PING -> ping;
      case ServiceIds.PING_DELAY_DISCONNECT -> pingDelay;
      case ServiceIds.GET_FUTURE_SALTS -> futureSalts;
      case ServiceIds.MSGS_STATE_REQ -> stateRequest;
      case ServiceIds.MSG_RESEND_REQ -> resend;
      case ServiceIds.RPC_DROP_ANSWER -> dropAnswer;
      case ServiceIds.DESTROY_SESSION -> destroySession;
      case ServiceIds.DESTROY_AUTH_KEY -> destroyKey;
      case ServiceIds.HTTP_WAIT,
          ServiceIds.MSGS_STATE_INFO,
          ServiceIds.MSGS_ALL_INFO,
          ServiceIds.MSG_DETAILED_INFO,
          ServiceIds.MSG_NEW_DETAILED_INFO ->
          IGNORED;
      default -> null;
    };
  }
}
