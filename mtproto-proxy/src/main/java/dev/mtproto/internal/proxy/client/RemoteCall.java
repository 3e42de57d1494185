package dev.mtproto.internal.proxy.client;

import com.google.protobuf.UnsafeByteOperations;
import dev.mtproto.internal.proxy.service.SessionMethods;
import dev.mtproto.proxy.v1.CallRequest;
import dev.mtproto.proxy.v1.CallResponse;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.TlWriter;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A call that is under way. Cancelling it tells the daemon, which tells Telegram.
 *
 * @param <R> the result
 */
public final class RemoteCall<R> extends CompletableFuture<R> {
  private final TlRequest<R> request;
  private final Duration timeout;
  private final ClientCall<CallRequest, CallResponse> call;

  private RemoteCall(
      TlRequest<R> request, Duration timeout, ClientCall<CallRequest, CallResponse> call) {
    this.request = request;
    this.timeout = timeout;
    this.call = call;
  }

  /**
   * Makes a call.
   *
   * @param headers say who calls, which account, and with how much patience; given to the call
   */
  public static <R> RemoteCall<R> make(
      Channel channel, Metadata headers, TlRequest<R> request, Duration timeout) {
    CallOptions options =
        CallOptions.DEFAULT.withDeadlineAfter(timeout.toNanos(), TimeUnit.NANOSECONDS);
    RemoteCall<R> call =
        new RemoteCall<>(request, timeout, channel.newCall(SessionMethods.CALL, options));
    call.start(headers);
    return call;
  }

  private void start(Metadata headers) {
    TlWriter writer = new TlWriter();
    request.tlWrite(writer);
    call.start(new Listener(), headers);
    call.request(2);
    call.sendMessage(
        CallRequest.newBuilder()
            .setTl(UnsafeByteOperations.unsafeWrap(writer.toByteArray()))
            .build());
    call.halfClose();
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    if (cancelled) {
      call.cancel("nobody waits for it any more", null);
    }
    return cancelled;
  }

  /** What depends on the result is an ordinary future: cancelling it does not cancel the call. */
  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }

  private final class Listener extends ClientCall.Listener<CallResponse> {
    private @Nullable CallResponse response;

    @Override
    public void onMessage(CallResponse message) {
      response = message;
    }

    @Override
    public void onClose(Status status, Metadata trailers) {
      CallResponse answer = response;
      if (status.isOk() && answer != null) {
        decode(answer);
      } else {
        completeExceptionally(Failures.of(status, request.tlName(), timeout));
      }
    }

    private void decode(CallResponse answer) {
      try {
        complete(request.resultCodec().decode(answer.getTl().toByteArray()));
      } catch (RuntimeException malformed) {
        completeExceptionally(malformed);
      }
    }
  }
}
