package dev.mtproto.metrics;

import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.RpcException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** What became of a call. */
public enum CallOutcome {
  /** It has its result. */
  SUCCEEDED,
  /** The server answered with an error. */
  REFUSED,
  /** It was not answered in time. */
  TIMED_OUT,
  /** Its caller did not want to know any more. */
  CANCELLED,
  /** Anything else: the client was closed, the answer was malformed. */
  FAILED;

  /** What became of a call that ended so; {@code null} if it has its result. */
  public static CallOutcome of(@Nullable Throwable failure) {
    if (failure == null) {
      return SUCCEEDED;
    }
    if (failure instanceof RpcException) {
      return REFUSED;
    }
    if (failure instanceof CallTimeoutException) {
      return TIMED_OUT;
    }
    return failure instanceof CancellationException ? CANCELLED : FAILED;
  }
}
