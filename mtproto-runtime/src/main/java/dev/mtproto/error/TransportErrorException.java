package dev.mtproto.error;

/**
 * The server refused a packet before it looked into it, and said so with a number.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#transport-errors">Transport
 *     errors</a>
 */
public final class TransportErrorException extends ConnectionException {
  /** The server does not know the authorization key (or, of a proxy, the data centre). */
  public static final int UNKNOWN_KEY = 404;

  /** Too many connections from this address in a short time. */
  public static final int FLOOD = 429;

  /** The data centre is not served here. */
  public static final int WRONG_DC = 444;

  private final int code;

  /**
   * Makes an exception.
   *
   * @param code the number without its sign: 404
   */
  public TransportErrorException(int code) {
    super("the server reports transport error " + code + meaning(code));
    this.code = code;
  }

  private static String meaning(int code) {
    return switch (code) {
      case UNKNOWN_KEY -> ": it does not know the authorization key";
      case FLOOD -> ": too many connections";
      case WRONG_DC -> ": no such data centre here";
      default -> "";
    };
  }

  /** The number without its sign: 404. */
  public int code() {
    return code;
  }
}
