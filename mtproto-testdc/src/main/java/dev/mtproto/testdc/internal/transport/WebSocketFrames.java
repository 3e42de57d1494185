package dev.mtproto.testdc.internal.transport;

/**
 * What frames of a WebSocket begin with.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-5.2">RFC 6455, base framing</a>
 */
final class WebSocketFrames {
  static final int CONTINUATION = 0;
  static final int BINARY = 2;
  static final int CLOSE = 8;
  static final int PING = 9;
  static final int PONG = 10;

  /** In the first byte: the last frame of a message. */
  static final int LAST = 0x80;

  /** In the second byte: masked, as all frames of clients are. */
  static final int MASKED = 0x80;

  /** Lengths from this on stand in two more bytes, or eight. */
  static final int TWO_BYTES = 126;

  static final int EIGHT_BYTES = 127;
  static final int MAX_CONTROL = 125;

  private WebSocketFrames() {}
}
