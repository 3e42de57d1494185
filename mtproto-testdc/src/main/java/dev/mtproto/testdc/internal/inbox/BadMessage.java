package dev.mtproto.testdc.internal.inbox;

/**
 * The codes of {@code bad_msg_notification}.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message">
 *     Notice of ignored error message</a>
 */
final class BadMessage {
  /** Nothing is wrong. */
  static final int NONE = 0;

  /** The id is too low: the client's clock is behind. */
  static final int ID_TOO_LOW = 16;

  /** The id is too high: the client's clock is ahead. */
  static final int ID_TOO_HIGH = 17;

  /** The lowest two bits of the id are not 0. */
  static final int ID_NOT_A_CLIENTS = 18;

  /** A container has the id of another message. */
  static final int CONTAINER_ID_USED = 19;

  /** The message is too old for knowing whether it came before. */
  static final int TOO_OLD = 20;

  /** An older message has a sequence number as high. */
  static final int SEQ_NO_TOO_LOW = 32;

  /** A newer message has a sequence number as low. */
  static final int SEQ_NO_TOO_HIGH = 33;

  /** The sequence number of a message that is not content-related is odd. */
  static final int SEQ_NO_NOT_EVEN = 34;

  /** The sequence number of a content-related message is even. */
  static final int SEQ_NO_NOT_ODD = 35;

  /** The salt is not good. */
  static final int SALT = 48;

  /** The container is malformed. */
  static final int CONTAINER = 64;

  private BadMessage() {}
}
