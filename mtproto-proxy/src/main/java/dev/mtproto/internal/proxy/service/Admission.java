package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.access.ClientIdentity;
import dev.mtproto.internal.proxy.call.Statuses;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
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

  /** Lets a client in within its rate, or refuses it; what becomes of it is written down. */
  static <Q, R> ServerCall.Listener<Q> admit(
      ServiceParts parts, ServerCall<Q, R> call, Metadata headers, Work<Q, R> work) {
    @Nullable ClientIdentity client = null;
    Admission admission;
    try {
      client = parts.gatekeeper().identify(headers, call.getAttributes());
      checkRate(client);
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

  /** Every rpc counts, also one that is refused for something else. */
  private static void checkRate(ClientIdentity client) {
    Duration early = client.rate() == null ? Duration.ZERO : client.rate().take();
    if (!early.isZero()) {
      throw Statuses.tooMany("more calls a second than this client may make", early);
    }
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
  }
}
