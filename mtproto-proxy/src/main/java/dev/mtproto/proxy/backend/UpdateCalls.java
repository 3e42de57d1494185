package dev.mtproto.proxy.backend;

import dev.mtproto.call.CallOptions;
import dev.mtproto.call.Caller;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.TlWriter;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Calls whose results say something of updates: Telegram does not push to a session what that
 * session has done. The client has to see them as objects, for the sake of the order of all others.
 */
final class UpdateCalls {
  private static final Set<String> RESULTS =
      Set.of(
          "Updates",
          "messages.AffectedMessages",
          "messages.AffectedHistory",
          "messages.AffectedFoundMessages",
          "payments.PaymentResult");

  private UpdateCalls() {}

  /** Whether a method is one of them. */
  static boolean include(TlLayer layer, String method) {
    TlCombinator called = layer.combinator(method);
    return called != null && RESULTS.contains(called.result().tl());
  }

  /** Makes such a call; cancelling the result cancels the call. */
  static CompletableFuture<byte[]> make(Caller client, byte[] request, CallOptions options) {
    TlRequest<?> typed = new TlReader(request, client.layer()).readRequest();
    CompletableFuture<?> answer = client.callAsync(typed, options);
    CompletableFuture<byte[]> result = answer.thenApply(UpdateCalls::encode);
    result.whenComplete(
        (tl, failure) -> {
          if (result.isCancelled()) {
            answer.cancel(false);
          }
        });
    return result;
  }

  private static byte[] encode(Object answer) {
    TlWriter writer = new TlWriter();
    ((TlObject) answer).tlWrite(writer);
    return writer.toByteArray();
  }
}
