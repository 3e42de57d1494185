package dev.mtproto.internal.proxy.call;

import com.google.protobuf.Any;
import com.google.rpc.RetryInfo;
import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.error.RpcException;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.transcode.TranscodeException;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.ProtoUtils;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The status that a failure is told to the client as. */
public final class Statuses {
  private static final Logger LOG = LoggerFactory.getLogger(Statuses.class);
  private static final Metadata.Key<com.google.rpc.Status> DETAILS =
      Metadata.Key.of(
          "grpc-status-details-bin",
          ProtoUtils.metadataMarshaller(com.google.rpc.Status.getDefaultInstance()));

  /** The codes that the predecessor knew; its clients look for the text of the others too. */
  private static final Set<Integer> KNOWN_CODES = Set.of(303, 400, 401, 420, 500);

  private Statuses() {}

  /** The status of any failure. */
  public static StatusRuntimeException of(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof StatusRuntimeException known) {
      return known;
    }
    if (cause instanceof RpcException error) {
      return ofRpcError(error);
    }
    Status.Code code = codeOf(cause);
    if (code == Status.Code.INTERNAL) {
      LOG.error("a call failed", cause);
    }
    return status(code, textOf(cause)).asRuntimeException();
  }

  private static Status.Code codeOf(Throwable cause) {
    if (cause instanceof TranscodeException) {
      return Status.Code.INVALID_ARGUMENT;
    }
    if (cause instanceof CallTimeoutException) {
      return Status.Code.DEADLINE_EXCEEDED;
    }
    if (cause instanceof ConnectionException || cause instanceof ClientClosedException) {
      return Status.Code.UNAVAILABLE;
    }
    return cause instanceof CancellationException ? Status.Code.CANCELLED : Status.Code.INTERNAL;
  }

  private static String textOf(Throwable cause) {
    if (cause instanceof TlFormatException) {
      return "Telegram's answer is not of the daemon's layer";
    }
    if (cause instanceof ProtocolViolationException) {
      return "Telegram broke the protocol";
    }
    if (codeOf(cause) == Status.Code.INTERNAL) {
      return "internal error";
    }
    return String.valueOf(cause.getMessage());
  }

  private static StatusRuntimeException ofRpcError(RpcException error) {
    String prefix =
        KNOWN_CODES.contains(error.code()) ? "mtproto RPC error: " : "mtproto unknow RPC error: ";
    Status status = status(codeOf(error.code()), prefix + error.code() + " " + error.text());
    return error.code() == 420 && error.parameter().isPresent()
        ? retryAfter(status, Duration.ofSeconds(error.parameter().getAsInt()))
        : status.asRuntimeException();
  }

  private static Status.Code codeOf(int rpcErrorCode) {
    return switch (rpcErrorCode) {
      case 303, 406 -> Status.Code.FAILED_PRECONDITION;
      case 400 -> Status.Code.INVALID_ARGUMENT;
      case 401 -> Status.Code.UNAUTHENTICATED;
      case 403 -> Status.Code.PERMISSION_DENIED;
      case 404 -> Status.Code.NOT_FOUND;
      case 420 -> Status.Code.RESOURCE_EXHAUSTED;
      case 500 -> Status.Code.INTERNAL;
      case 503, -503 -> Status.Code.UNAVAILABLE;
      default -> Status.Code.UNKNOWN;
    };
  }

  /** A flood wait that another call was told of. */
  static StatusRuntimeException floodWait(Duration remaining) {
    long seconds = Math.max(1, remaining.plusMillis(999).toSeconds());
    String text = "mtproto RPC error: 420 FLOOD_WAIT_" + seconds;
    return retryAfter(status(Status.Code.RESOURCE_EXHAUSTED, text), remaining);
  }

  /** Too much of something, with the time after which it is worth trying again. */
  public static StatusRuntimeException tooMany(String text, Duration retryAfter) {
    return retryAfter(status(Status.Code.RESOURCE_EXHAUSTED, text), retryAfter);
  }

  private static StatusRuntimeException retryAfter(Status status, Duration delay) {
    RetryInfo info =
        RetryInfo.newBuilder()
            .setRetryDelay(
                com.google.protobuf.Duration.newBuilder()
                    .setSeconds(delay.getSeconds())
                    .setNanos(delay.getNano()))
            .build();
    Metadata trailers = new Metadata();
    trailers.put(
        DETAILS,
        com.google.rpc.Status.newBuilder()
            .setCode(status.getCode().value())
            .setMessage(String.valueOf(status.getDescription()))
            .addDetails(Any.pack(info))
            .build());
    return status.asRuntimeException(trailers);
  }

  private static Status status(Status.Code code, String text) {
    return Status.fromCode(code).withDescription(text);
  }
}
