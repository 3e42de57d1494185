package dev.mtproto.files;

import dev.mtproto.call.CallOptions;
import dev.mtproto.call.Caller;
import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.tl.TlRequest;
import java.time.Duration;

/** Calls about parts: one that is not answered in time is made again, a few times. */
final class PartCalls {
  private static final int ATTEMPTS = 3;

  /** How long the server may have us wait before it takes a part. */
  private static final Duration WAITS = Duration.ofMinutes(10);

  private PartCalls() {}

  static <R> R call(Caller caller, TlRequest<R> request, Duration timeout) {
    for (int attempt = 1; ; attempt++) {
      try {
        return caller.call(request, new CallOptions(timeout, WAITS.plus(timeout), WAITS));
      } catch (CallTimeoutException late) {
        if (attempt == ATTEMPTS) {
          throw late;
        }
      }
    }
  }
}
