package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.access.ClientIdentity;
import dev.mtproto.internal.proxy.updates.StreamStart;
import dev.mtproto.internal.proxy.updates.UpdateFormat;
import dev.mtproto.internal.proxy.updates.UpdateLog;
import dev.mtproto.internal.proxy.updates.UpdateStream;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
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
    try {
      ClientIdentity client = parts.gatekeeper().identify(headers, call.getAttributes());
      Account account = parts.accounts().choose(headers, client);
      if (!client.mayListen()) {
        throw Status.PERMISSION_DENIED
            .withDescription(
                "updates are not for this client: updates.getDifference is not allowed")
            .asRuntimeException();
      }
      call.request(2);
      return new Running(call, client, account);
    } catch (StatusRuntimeException refused) {
      return parts.refusals().refuse(call, refused);
    }
  }

  /** One stream. */
  private final class Running extends ServerCall.Listener<Q> {
    private final long began = System.nanoTime();
    private final String method;
    private final ClientIdentity client;
    private final Account account;
    private final StreamOutlet outlet;
    private @Nullable UpdateStream stream;

    Running(ServerCall<Q, byte[]> call, ClientIdentity client, Account account) {
      this.method = call.getMethodDescriptor().getFullMethodName();
      this.client = client;
      this.account = account;
      this.outlet = new StreamOutlet(call, parts.journal());
    }

    @Override
    public void onMessage(Q request) {
      UpdateLog log = account.hub().log();
      StreamStart from = start.apply(log, request);
      if (!parts.streams().begin(client.name(), outlet)) {
        outlet.close(Status.RESOURCE_EXHAUSTED.withDescription(OpenStreams.TOO_MANY));
        return;
      }
      UpdateStream begun =
          new UpdateStream(log, account.messages(), format.apply(request), from, outlet);
      stream = begun;
      account.hub().add(begun);
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
      end(Status.CANCELLED);
    }

    @Override
    public void onComplete() {
      end(Status.OK);
    }

    private void end(Status status) {
      parts.streams().end(client.name(), outlet);
      if (stream != null) {
        account.hub().remove(stream);
      }
      parts.journal().stream(client, account.name(), method, status, System.nanoTime() - began);
    }
  }
}
