package dev.mtproto.internal.proxy.call;

import dev.mtproto.internal.proxy.access.ClientIdentity;
import dev.mtproto.internal.transcode.MethodPlan;
import dev.mtproto.internal.transcode.TranscodedCall;
import dev.mtproto.proxy.backend.TlBackend;
import io.grpc.Status;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;

/**
 * Takes the calls of all clients to one session: asks whether they may, waits out what Telegram
 * said to wait for, lets the clients take turns. Thread-safe.
 */
public final class CallDesk {
  final TlBackend backend;
  final FairQueue queue;
  final FloodWaits floodWaits;
  final ScheduledExecutorService scheduler;
  final LongSupplier nanoTime;

  /** A desk for a session. */
  public CallDesk(
      TlBackend backend,
      FairQueue queue,
      ScheduledExecutorService scheduler,
      LongSupplier nanoTime) {
    this.backend = backend;
    this.queue = queue;
    this.floodWaits = new FloodWaits(nanoTime);
    this.scheduler = scheduler;
    this.nanoTime = nanoTime;
  }

  /**
   * A call as a client wants it.
   *
   * @param client who wants it
   * @param call what is called
   * @param timeout how long the client waits
   * @param patience which flood waits are waited for, instead of failing at once
   */
  public record Order(
      ClientIdentity client, TranscodedCall call, Duration timeout, Duration patience) {
    String method() {
      return call.innermost().tlName();
    }
  }

  /**
   * A result.
   *
   * @param tl the result in TL, boxed
   * @param waited how long a flood wait was waited for
   */
  public record Result(byte[] tl, Duration waited) {}

  /**
   * Makes a call.
   *
   * @return cancelling it forgets the call, wherever it is
   * @throws io.grpc.StatusRuntimeException if the client may not make it, or not now
   */
  public CompletableFuture<Result> take(Order order) {
    checkRules(order);
    CallJourney journey = new CallJourney(this, order);
    journey.begin();
    return journey.result();
  }

  private static void checkRules(Order order) {
    for (MethodPlan method : order.call().methods()) {
      if (!order.client().rules().allow(method.tlName())) {
        throw Status.PERMISSION_DENIED
            .withDescription(method.tlName() + " is not allowed for this client")
            .asRuntimeException();
      }
    }
  }
}
