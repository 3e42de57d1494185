package dev.mtproto.internal.session;

/**
 * What a server knows of a message of ours.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages">
 *     Informational message regarding status of messages</a>
 */
enum MessageState {
  /** It does not remember so far back, if it ever knew. */
  UNKNOWN,
  /** It has certainly not got it. */
  NOT_RECEIVED,
  /** It has got it, whatever became of it. */
  RECEIVED;

  /** The state that a byte of {@code msgs_state_info} says. */
  static MessageState of(byte info) {
    return switch (info & 7) {
      case 2, 3 -> NOT_RECEIVED;
      case 4 -> RECEIVED;
      default -> UNKNOWN;
    };
  }
}
