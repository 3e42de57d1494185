package dev.mtproto.internal.session;

import dev.mtproto.error.MtprotoException;
import dev.mtproto.error.ProtocolViolationException;

/**
 * Why a server refuses a message, and what helps.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message">
 *     Notice of ignored error message</a>
 */
enum Refusal {
  ID_TOO_LOW(16, Remedy.NEW_ID, "its id is too low: our clock is behind"),
  ID_TOO_HIGH(17, Remedy.NEW_ID, "its id is too high: our clock is ahead"),
  ID_NOT_OF_A_CLIENT(18, Remedy.NONE, "its id is not divisible by four"),
  CONTAINER_ID_USED(19, Remedy.NEW_ID, "its container has the id of an earlier message"),
  TOO_OLD(20, Remedy.NEW_ID, "it is too old for the server to know whether it had come before"),
  SEQ_NO_TOO_LOW(32, Remedy.NEW_ID, "its sequence number is too low"),
  SEQ_NO_TOO_HIGH(33, Remedy.NEW_ID, "its sequence number is too high"),
  SEQ_NO_ODD(34, Remedy.NONE, "its sequence number is odd and must be even"),
  SEQ_NO_EVEN(35, Remedy.NONE, "its sequence number is even and must be odd"),
  WRONG_SALT(48, Remedy.SAME_ID, "its salt is wrong"),
  BROKEN_CONTAINER(64, Remedy.NONE, "its container is broken"),
  UNKNOWN(0, Remedy.NONE, "for a reason that is not known");

  /** What helps. */
  enum Remedy {
    /** Once more as it is: the server has not looked at it. */
    SAME_ID,
    /** Under another id: the id itself is what was wrong. */
    NEW_ID,
    /** To ask whether it came before, when its id was good. */
    ASK,
    NONE
  }

  private final int code;
  private final Remedy remedy;
  private final String text;

  Refusal(int code, Remedy remedy, String text) {
    this.code = code;
    this.remedy = remedy;
    this.text = text;
  }

  /** The refusal of an error_code. */
  static Refusal of(int code) {
    for (Refusal refusal : values()) {
      if (refusal.code == code) {
        return refusal;
      }
    }
    return UNKNOWN;
  }

  boolean correctsClock() {
    return this == ID_TOO_LOW || this == ID_TOO_HIGH;
  }

  boolean needsNewId() {
    return remedy == Remedy.NEW_ID;
  }

  /**
   * What helps a message. Under a new id the server would not recognise one that it may have got
   * before. If it is the container that is refused, another has a new id in any case; but the
   * messages in it must be older, and are not if their own ids are too high.
   *
   * @param refusedId the id of the message, or of its container
   */
  Remedy remedy(Outgoing message, long refusedId) {
    if (remedy != Remedy.NEW_ID || !message.sentBefore) {
      return remedy;
    }
    return message.id == refusedId || this == ID_TOO_HIGH ? Remedy.ASK : Remedy.SAME_ID;
  }

  /** How far to move the sequence numbers, in messages. */
  int seqNoShift() {
    return switch (this) {
      case SEQ_NO_TOO_LOW -> 32;
      case SEQ_NO_TOO_HIGH -> -8;
      default -> 0;
    };
  }

  /** What the call fails with if nothing helps. */
  MtprotoException exception(String method) {
    return new ProtocolViolationException(
        "bad_msg_notification " + code,
        "the server refuses the message of " + method + ", since " + text);
  }
}
