package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.testdc.internal.calls.Answers;
import dev.mtproto.testdc.internal.fault.FaultPlan;
import dev.mtproto.testdc.internal.session.AuthKeys;
import dev.mtproto.testdc.internal.transport.ServerThreads;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who handles which service message; what nobody handles is a call. */
final class ServiceHandlers {
  private final Map<Integer, ServiceHandler> handlers = new HashMap<>();

  ServiceHandlers(AuthKeys keys, Answers answers, ServerThreads threads, FaultPlan faults) {
    handlers.put(ServiceIds.MSGS_ACK, new AckHandler(faults));
    handlers.put(ServiceIds.PING, new PingHandler());
    handlers.put(ServiceIds.PING_DELAY_DISCONNECT, new PingDelayHandler(threads.timer()));
    handlers.put(ServiceIds.GET_FUTURE_SALTS, new FutureSaltsHandler());
    handlers.put(ServiceIds.MSGS_STATE_REQ, new StateRequestHandler());
    handlers.put(ServiceIds.MSG_RESEND_REQ, new ResendHandler());
    handlers.put(ServiceIds.RPC_DROP_ANSWER, new DropAnswerHandler(answers));
    handlers.put(ServiceIds.DESTROY_SESSION, new DestroySessionHandler());
    handlers.put(ServiceIds.DESTROY_AUTH_KEY, new DestroyKeyHandler(keys));
    ServiceHandler ignored = (arrival, body) -> {};
    handlers.put(ServiceIds.HTTP_WAIT, ignored);
    handlers.put(ServiceIds.MSGS_STATE_INFO, ignored);
    handlers.put(ServiceIds.MSGS_ALL_INFO, ignored);
    handlers.put(ServiceIds.MSG_DETAILED_INFO, ignored);
    handlers.put(ServiceIds.MSG_NEW_DETAILED_INFO, ignored);
  }

  @Nullable ServiceHandler find(int constructor) {
    return handlers.get(constructor);
  }
}
