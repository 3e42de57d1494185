package dev.mtproto.error;

/**
 * The server refused a packet before it looked into it, and said so with a number. If that happens
 * while a client is being made, it is not made; later, the client does what stands at the number,
 * and connects again after all others.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#transport-errors">Transport
 *     errors</a>
 */
public final class TransportErrorException extends ConnectionException {
  /**
   * The server does not know the authorization key. The client ends: its credentials are of no more
   * use.
   */
  public static final int UNKNOWN_KEY = 404;

  /** Too many connections in a short time. The client waits for longer before the next. */
  public static final int FLOOD = 429;

  /** The data centre is not served here, by a proxy mostly. The client ends. */
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
      case UNKNOWN_KEY ->
          ": it does not know the authorization key; saved credentials with that key are of no more"
              + " use: sign in without them";
      case FLOOD -> ": too many connections";
      case WRONG_DC -> ": no such data centre here";
      default -> "";
    };
  }

  /** Whether connecting again cannot help. */
  public boolean isFinal() {
    return code == UNKNOWN_KEY || code == WRONG_DC;
  }

  /** The number without its sign: 404. */
  public int code() {
    return code;
  }
}
