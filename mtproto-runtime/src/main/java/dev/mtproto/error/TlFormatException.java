package dev.mtproto.error;

import org.jspecify.annotations.Nullable;

/**
 * Malformed input: TL bytes, or the JSON form of a TL value, that do not say what they should. The
 * message names the offset, and the path of fields where it is known: {@code
 * messages[3].media.ttl_seconds}. It never contains a field's value.
 */
public final class TlFormatException extends MtprotoException {
  private final String problem;
  private final long offset;
  private final @Nullable String path;

  /**
   * Makes an exception whose path is not known.
   *
   * @param problem what is wrong, without any value from the input
   * @param offset where in the input, counted in bytes from its beginning (of JSON: in characters)
   */
  public TlFormatException(String problem, long offset) {
    this(problem, offset, null, null);
  }

  /**
   * Makes an exception.
   *
   * @param path the path of fields to the wrong place; null if not known
   * @param cause what was thrown below, if anything
   */
  public TlFormatException(
      String problem, long offset, @Nullable String path, @Nullable Throwable cause) {
    super(message(problem, offset, path), cause);
    this.problem = problem;
    this.offset = offset;
    this.path = path;
  }

  private static String message(String problem, long offset, @Nullable String path) {
    String at = problem + " at offset " + offset;
    return path == null ? at : at + " (" + path + ")";
  }

  /** The same exception with the path of fields that it happened at. */
  public TlFormatException withPath(String fieldPath) {
    TlFormatException located = new TlFormatException(problem, offset, fieldPath, getCause());
    located.setStackTrace(getStackTrace());
    return located;
  }

  /** What is wrong, without the place. */
  public String problem() {
    return problem;
  }

  /** Where in the input: bytes from its beginning; in JSON, characters. */
  public long offset() {
    return offset;
  }

  /** The path of fields to the wrong place, {@code messages[3].media}; null if not known. */
  public @Nullable String path() {
    return path;
  }
}
