package dev.mtproto.internal.proxy.client;

import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.MtprotoException;
import dev.mtproto.error.RpcException;
import io.grpc.Status;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statuses of the daemon as the exceptions that a direct client throws. */
final class Failures {
  private static final Pattern RPC_ERROR =
      Pattern.compile("mtproto (?:unknow )?RPC error: (-?\\d{1,9}) (.*)", Pattern.DOTALL);

  private Failures() {}

  /** The exception for the status that a call ended with. */
  static MtprotoException of(Status status, String method, Duration timeout) {
    String text = String.valueOf(status.getDescription());
    Matcher error = RPC_ERROR.matcher(text);
    if (error.matches()) {
      return RpcException.of(Integer.parseInt(error.group(1)), error.group(2), method);
    }
    if (status.getCode() == Status.Code.DEADLINE_EXCEEDED) {
      return new CallTimeoutException(method, timeout);
    }
    if (status.getCode() == Status.Code.CANCELLED) {
      return new ClientClosedException("the call was cancelled", status.asException());
    }
    Throwable cause = status.getCause();
    if (status.getCode() == Status.Code.UNAVAILABLE && cause != null) {
      return new ConnectionException("the daemon cannot be reached: " + cause.getMessage(), cause);
    }
    return new ConnectionException(
        "the daemon says " + status.getCode() + ": " + text, status.asException());
  }
}
