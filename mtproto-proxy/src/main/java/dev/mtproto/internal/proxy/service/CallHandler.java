package dev.mtproto.internal.proxy.service;

import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.proxy.call.CallDesk;
import dev.mtproto.internal.proxy.call.Statuses;
import dev.mtproto.internal.transcode.TranscodedCall;
import io.grpc.Context;
import io.grpc.Deadline;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Handles the calls of one rpc: message to TL, the session, TL to message. */
final class CallHandler<Q, R> implements ServerCallHandler<Q, R> {
  /** How many seconds a flood wait was waited for; one that has begun counts. */
  static final Metadata.Key<String> FLOOD_WAITED =
      Metadata.Key.of("mtproto-flood-waited", Metadata.ASCII_STRING_MARSHALLER);

  private final ServiceParts parts;
  private final CallForm<Q, R> form;

  CallHandler(ServiceParts parts, CallForm<Q, R> form) {
    this.parts = parts;
    this.form = form;
  }

  @Override
  public ServerCall.Listener<Q> startCall(ServerCall<Q, R> call, Metadata headers) {
    return Admission.admit(
        parts,
        call,
        headers,
        (admission, journaled) -> {
          form.method().ifPresent(journaled::isOf);
          Duration patience = Patience.of(headers);
          journaled.request(2);
          return new Running(journaled, admission, patience);
        });
  }

  /** One call. Its listener's methods are called one after the other. */
  private final class Running extends ServerCall.Listener<Q> {
    private final JournaledCall<Q, R> call;
    private final Admission admission;
    private final Duration patience;
    private @Nullable Q request;
    private @Nullable CompletableFuture<CallDesk.Result> result;

    Running(JournaledCall<Q, R> call, Admission admission, Duration patience) {
      this.call = call;
      this.admission = admission;
      this.patience = patience;
    }

    @Override
    public void onMessage(Q message) {
      request = message;
    }

    @Override
    public void onHalfClose() {
      try {
        start();
      } catch (RuntimeException refused) {
        fail(refused);
      }
    }

    private void start() {
      if (request == null) {
        throw Status.INVALID_ARGUMENT.withDescription("no request").asRuntimeException();
      }
      TranscodedCall transcoded = read(request);
      request = null;
      call.isOf(transcoded.innermost().tlName());
      CompletableFuture<CallDesk.Result> made =
          admission
              .account()
              .desk()
              .take(new CallDesk.Order(admission.client(), transcoded, timeout(), patience));
      result = made;
      made.whenComplete((answer, failure) -> end(transcoded, answer, failure));
    }

    private TranscodedCall read(Q message) {
      try {
        return form.read(message);
      } catch (TlFormatException e) {
        throw Status.INVALID_ARGUMENT.withDescription(e.getMessage()).asRuntimeException();
      }
    }

    private Duration timeout() {
      Deadline deadline = Context.current().getDeadline();
      return deadline == null
          ? parts.callTimeout()
          : Duration.ofNanos(Math.max(0, deadline.timeRemaining(TimeUnit.NANOSECONDS)));
    }

    @Override
    public void onCancel() {
      if (result != null) {
        result.cancel(false);
      }
    }

    private void end(
        TranscodedCall transcoded, CallDesk.@Nullable Result answer, @Nullable Throwable failure) {
      try {
        if (answer != null) {
          succeed(form.write(transcoded, answer.tl()), answer.waited());
        } else if (failure != null) {
          fail(failure);
        }
      } catch (RuntimeException e) {
        fail(e);
      }
    }

    private void succeed(R response, Duration waited) {
      Metadata headers = new Metadata();
      if (!waited.isZero()) {
        headers.put(FLOOD_WAITED, String.valueOf(waited.plusNanos(999_999_999).toSeconds()));
      }
      call.sendHeaders(headers);
      call.sendMessage(response);
      call.close(Status.OK, new Metadata());
    }

    private void fail(Throwable failure) {
      StatusRuntimeException status = Statuses.of(failure);
      Metadata trailers = status.getTrailers();
      call.close(status.getStatus(), trailers == null ? new Metadata() : trailers);
    }
  }
}
