package dev.mtproto.error;

import java.util.OptionalInt;
import java.util.Set;

/**
 * The server answered a call with an error.
 *
 * @see <a href="https://core.telegram.org/api/errors">Error handling</a>
 */
public sealed class RpcException extends MtprotoException
    permits FloodWaitException, NotSignedInException {
  /** {@link #code}: the call belongs to another data centre. */
  public static final int SEE_OTHER = 303;

  /** {@link #code}: something in the call is wrong. */
  public static final int BAD_REQUEST = 400;

  /** {@link #code}: nobody is signed in, or the password is yet to be given. */
  public static final int UNAUTHORIZED = 401;

  /** {@link #code}: the user may not do this. */
  public static final int FORBIDDEN = 403;

  /** {@link #code}: as 400, but the server tells the user itself, by an update. */
  public static final int NOT_ACCEPTABLE = 406;

  /** {@link #code}: too often. */
  public static final int FLOOD = 420;

  /** {@link #code}: the server is at fault. */
  public static final int INTERNAL = 500;

  /** Errors with a code of the server's faults that come again however often one tries. */
  private static final Set<String> LASTING_FAULTS =
      Set.of(
          "AUTH_RESTART",
          "MSG_WAIT_FAILED",
          "MSG_WAIT_TIMEOUT",
          "RANDOM_ID_DUPLICATE",
          "SIGN_IN_FAILED",
          "UNKNOWN_METHOD");

  private final int code;
  private final String text;
  private final ErrorText parts;
  private final String method;

  /**
   * Makes an exception from an {@code rpc_error}. It is a plain one, whatever the text: {@link #of}
   * makes the one that fits.
   *
   * @param code the error's class, like an HTTP status: 400
   * @param text the error as the server wrote it: {@code FLOOD_WAIT_17}
   * @param method the TL name of the method that was called
   */
  public RpcException(int code, String text, String method) {
    this(code, text, method, "");
  }

  RpcException(int code, String text, String method, String remedy) {
    super(code + " " + text + " for method " + method + remedy, null);
    this.code = code;
    this.text = text;
    this.method = method;
    this.parts = ErrorText.of(text);
  }

  /** Makes the exception that fits an {@code rpc_error}; see the constructor. */
  public static RpcException of(int code, String text, String method) {
    ErrorText parts = ErrorText.of(text);
    if (FloodWaitException.isOne(code, parts)) {
      return new FloodWaitException(code, text, method);
    }
    NotSignedInException.Reason reason = NotSignedInException.reasonOf(code, parts.name());
    return reason == null
        ? new RpcException(code, text, method)
        : new NotSignedInException(reason, code, text, method);
  }

  /** The error's class, like an HTTP status: 303, 400, 401, 403, 406, 420, 500; or -503. */
  public int code() {
    return code;
  }

  /** The error as the server wrote it: {@code FLOOD_WAIT_17}. */
  public String text() {
    return text;
  }

  /** The error without its number: {@code FLOOD_WAIT}, {@code FILE_PART_MISSING}. */
  public String name() {
    return parts.name();
  }

  /** The number in the error: 17 of {@code FLOOD_WAIT_17}, 3 of {@code FILE_PART_3_MISSING}. */
  public OptionalInt parameter() {
    return parts.parameter() == ErrorText.NONE
        ? OptionalInt.empty()
        : OptionalInt.of(parts.parameter());
  }

  /** Whether the error's name, without its number, is this one. */
  public boolean is(String errorName) {
    return name().equals(errorName);
  }

  /** Whether the server is at fault and may do better if it is asked again. */
  public boolean isTransient() {
    return (code >= INTERNAL || code < 0) && !LASTING_FAULTS.contains(name());
  }

  /** The TL name of the method that was called. */
  public String method() {
    return method;
  }

  ErrorText parts() {
    return parts;
  }
}
