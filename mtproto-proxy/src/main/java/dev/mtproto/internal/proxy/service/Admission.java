package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.access.ClientIdentity;
import dev.mtproto.internal.proxy.call.CallDesk;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import org.jspecify.annotations.Nullable;

/**
 * Who is let in to an rpc.
 *
 * @param client the client
 * @param account the account that it chose
 */
record Admission(ClientIdentity client, Account account) {
  /** What is done for who is let in. */
  interface Work<Q, R> {
    /**
     * Begins.
     *
     * @throws StatusRuntimeException if it is not for this client after all
     */
    ServerCall.Listener<Q> begin(Admission admission, JournaledCall<Q, R> call);
  }

  /** Lets a client in, or refuses it; what becomes of it is written down. */
  static <Q, R> ServerCall.Listener<Q> admit(
      ServiceParts parts, ServerCall<Q, R> call, Metadata headers, Work<Q, R> work) {
    @Nullable ClientIdentity client = null;
    Admission admission;
    try {
      client = parts.gatekeeper().identify(headers, call.getAttributes());
      admission = new Admission(client, parts.accounts().choose(headers, client));
    } catch (StatusRuntimeException refused) {
      return parts.refusals().refuse(call, client, refused);
    }
    JournaledCall<Q, R> journaled = new JournaledCall<>(call, parts.journal(), admission);
    try {
      return journaled.watched(work.begin(admission, journaled));
    } catch (StatusRuntimeException refused) {
      return journaled.refuse(refused);
    }
  }

  /**
   * Every client of an account may see how it is, within its rate.
   *
   * @throws StatusRuntimeException RESOURCE_EXHAUSTED if it is too early for that
   */
  void checkLooking() {
    CallDesk.checkRate(client);
  }

  /**
   * What the account is told and does is not for everybody.
   *
   * @throws StatusRuntimeException PERMISSION_DENIED if it is not for this client
   */
  void checkListening() {
    if (!client.mayListen()) {
      throw Status.PERMISSION_DENIED
          .withDescription("streams are not for this client: updates.getDifference is not allowed")
          .asRuntimeException();
    }
    CallDesk.checkRate(client);
  }
}
