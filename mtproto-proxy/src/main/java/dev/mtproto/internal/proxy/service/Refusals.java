package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.access.ClientIdentity;
import dev.mtproto.internal.proxy.access.ConnectionNames;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.StatusRuntimeException;
import org.jspecify.annotations.Nullable;

/** Calls that end before they begin, and are written down all the same. */
public final class Refusals {
  private final Journal journal;

  /** Refusals that are written down here. */
  public Refusals(Journal journal) {
    this.journal = journal;
  }

  /**
   * Closes the call; the listener ignores whatever the client sends still.
   *
   * @param client who made it; null if nobody knows: then where it came from is written down
   */
  <Q> ServerCall.Listener<Q> refuse(
      ServerCall<Q, ?> call, @Nullable ClientIdentity client, StatusRuntimeException why) {
    Metadata trailers = why.getTrailers();
    call.close(why.getStatus(), trailers == null ? new Metadata() : trailers);
    journal.refused(
        client == null ? ConnectionNames.of(call.getAttributes()) : client.name(),
        call.getMethodDescriptor().getFullMethodName(),
        why.getStatus());
    return new ServerCall.Listener<>() {};
  }
}
