package dev.mtproto.internal.message;

/**
 * Makes sequence numbers: twice the number of content-related messages before, plus one if this one
 * is content-related itself. Not thread-safe.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/description#message-sequence-number-msg-seqno">Message
 *     sequence number</a>
 */
public final class SeqNos {
  private int content;

  /** The next number. */
  public int next(boolean contentRelated) {
    return contentRelated ? 2 * content++ + 1 : 2 * content;
  }

  /** Goes on from elsewhere, after the server said that the numbers are too low or too high. */
  public void shift(int messages) {
    content = Math.max(0, content + messages);
  }

  /** Whether a message with this number wants to be acknowledged. */
  public static boolean isContentRelated(int seqNo) {
    return (seqNo & 1) == 1;
  }
}
