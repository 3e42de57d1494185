package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.updates.StreamStart;
import dev.mtproto.internal.proxy.updates.UpdateFormat;
import dev.mtproto.internal.proxy.updates.UpdateHub;
import dev.mtproto.internal.proxy.updates.UpdateLog;
import dev.mtproto.internal.proxy.updates.UpdateStream;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.Status;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Handles the streams of updates of one rpc. */
final class StreamHandler<Q> implements ServerCallHandler<Q, byte[]> {
  private final ServiceParts parts;
  private final BiFunction<UpdateLog, Q, StreamStart> start;
  private final Function<Q, UpdateFormat> format;

  /**
   * Makes a handler.
   *
   * @param start where a request wants to begin
   * @param format what it wants the updates as
   */
  StreamHandler(
      ServiceParts parts,
      BiFunction<UpdateLog, Q, StreamStart> start,
      Function<Q, UpdateFormat> format) {
    this.parts = parts;
    this.start = start;
    this.format = format;
  }

  @Override
  public ServerCall.Listener<Q> startCall(ServerCall<Q, byte[]> call, Metadata headers) {
    return Admission.admit(
        parts,
        call,
        headers,
        (admission, journaled) -> {
          admission.checkListening();
          journaled.request(2);
          return new Running(journaled, admission);
        });
  }

  /** One stream. */
  private final class Running extends ServerCall.Listener<Q> {
    private final Admission admission;
    private final UpdateHub hub;
    private final StreamOutlet outlet;
    private @Nullable UpdateStream stream;

    Running(ServerCall<Q, byte[]> call, Admission admission) {
      this.admission = admission;
      this.hub = admission.account().hub();
      this.outlet = new StreamOutlet(call, parts.journal());
    }

    @Override
    public void onMessage(Q request) {
      UpdateLog log = hub.log();
      StreamStart from = start.apply(log, request);
      if (!parts.streams().begin(admission.client(), outlet)) {
        outlet.close(Status.RESOURCE_EXHAUSTED.withDescription(OpenStreams.TOO_MANY));
        return;
      }
      UpdateStream begun =
          new UpdateStream(
              log, admission.account().messages(), format.apply(request), from, outlet);
      stream = begun;
      hub.add(begun);
    }

    @Override
    public void onReady() {
      if (stream != null) {
        stream.drain();
      }
    }

    @Override
    public void onCancel() {
      outlet.abandon();
      end();
    }

    @Override
    public void onComplete() {
      end();
    }

    private void end() {
      parts.streams().end(admission.client(), outlet);
      if (stream != null) {
        hub.remove(stream);
      }
    }
  }
}
