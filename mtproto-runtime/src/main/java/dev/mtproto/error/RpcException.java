package dev.mtproto.error;

import java.util.OptionalInt;

/**
 * The server answered a call with an error.
 *
 * @see <a href="https://core.telegram.org/api/errors">Error handling</a>
 */
public final class RpcException extends MtprotoException {
  private static final int NONE = -1;

  private final int code;
  private final String text;
  private final String name;
  private final int parameter;
  private final String method;

  /**
   * Makes an exception from an {@code rpc_error}.
   *
   * @param code the error's class, like an HTTP status: 400
   * @param text the error as the server wrote it: {@code FLOOD_WAIT_17}
   * @param method the TL name of the method that was called
   */
  public RpcException(int code, String text, String method) {
    super(code + " " + text + " for method " + method, null);
    this.code = code;
    this.text = text;
    this.method = method;
    this.parameter = parameterOf(text);
    this.name = nameOf(text);
  }

  private static int parameterOf(String text) {
    for (String word : text.split("_", -1)) {
      if (isNumber(word)) {
        return Integer.parseInt(word);
      }
    }
    return NONE;
  }

  private static String nameOf(String text) {
    StringBuilder name = new StringBuilder();
    boolean taken = false;
    for (String word : text.split("_", -1)) {
      if (!taken && isNumber(word)) {
        taken = true;
      } else {
        name.append(name.length() == 0 ? "" : "_").append(word);
      }
    }
    return name.toString();
  }

  /** Whether a word of an error is its parameter; nine digits always fit an int. */
  private static boolean isNumber(String word) {
    return !word.isEmpty()
        && word.length() <= 9
        && word.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  /** The error's class, like an HTTP status: 303, 400, 401, 403, 420, 500. */
  public int code() {
    return code;
  }

  /** The error as the server wrote it: {@code FLOOD_WAIT_17}. */
  public String text() {
    return text;
  }

  /** The error without its number: {@code FLOOD_WAIT}, {@code FILE_PART_MISSING}. */
  public String name() {
    return name;
  }

  /** The number in the error: 17 of {@code FLOOD_WAIT_17}, 3 of {@code FILE_PART_3_MISSING}. */
  public OptionalInt parameter() {
    return parameter == NONE ? OptionalInt.empty() : OptionalInt.of(parameter);
  }

  /** Whether the error's name, without its number, is this one. */
  public boolean is(String errorName) {
    return name.equals(errorName);
  }

  /** The TL name of the method that was called. */
  public String method() {
    return method;
  }
}
