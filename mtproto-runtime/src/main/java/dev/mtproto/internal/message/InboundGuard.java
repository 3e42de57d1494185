package dev.mtproto.internal.message;

import dev.mtproto.error.ProtocolViolationException;

/**
 * Decides whether an opened message is for this session and new. One instance a session; not
 * thread-safe.
 *
 * <p>An untimely message may mean that it is our clock that is wrong, for instance because somebody
 * set it: the server is asked for its time, see {@link TimeQuestion}. After a few in a row without
 * an answer the connection is made anew, and the time learnt again.
 *
 * @see <a href="https://core.telegram.org/mtproto/security_guidelines">Security guidelines</a>
 */
public final class InboundGuard {
  /** How many untimely messages in a row are dropped before the connection is. */
  public static final int UNTIMELY = 3;

  private final long sessionId;
  private final ServerClock clock;
  private final DuplicateWindow window = new DuplicateWindow(MessageLimits.REMEMBERED_IDS);
  private int untimely;
  private long ignored;

  /** A guard of the session. */
  public InboundGuard(long sessionId, ServerClock clock) {
    this.sessionId = sessionId;
    this.clock = clock;
    this.ignored = sessionId;
  }

  /** Has packets of another session dropped without further ado: one of ours that is over. */
  public void ignore(long otherSessionId) {
    ignored = otherSessionId;
  }

  /** What is to be done with a message. */
  public enum Verdict {
    /** It is to be handled. */
    NEW,
    /** It came before: it is not handled again, but acknowledged. */
    DUPLICATE,
    /** It is to be dropped. */
    DROP
  }

  /** Asks the server for its time when a packet is untimely, since our clock may be wrong. */
  public interface TimeQuestion {
    /** Nobody can be asked. */
    TimeQuestion NONE =
        new TimeQuestion() {
          @Override
          public void ask() {}

          @Override
          public boolean isAnsweredBy(MessageView packet) {
            return false;
          }
        };

    /** A packet is untimely, after one that was not. */
    void ask();

    /**
     * Whether an untimely packet answers the question, so that nobody can have kept it from
     * earlier. Then the clock has been set by it.
     */
    boolean isAnsweredBy(MessageView packet);
  }

  /**
   * Looks at a packet.
   *
   * @throws ProtocolViolationException if the packet is for another session, or one of several in a
   *     row that are too old or from the future
   */
  public Verdict packet(long packetSessionId, MessageView packet, TimeQuestion question) {
    if (packetSessionId != sessionId) {
      if (packetSessionId == ignored) {
        return Verdict.DROP;
      }
      throw Violations.packet("S10");
    }
    if (!clock.isTimely(packet.id()) && !question.isAnsweredBy(packet)) {
      return untimely(question);
    }
    untimely = 0;
    return item(packet.id());
  }

  private Verdict untimely(TimeQuestion question) {
    untimely++;
    if (untimely == UNTIMELY) {
      throw Violations.packet("S13");
    }
    if (untimely == 1) {
      question.ask();
    }
    return Verdict.DROP;
  }

  /**
   * Looks at an item of a container. It may be older than its container, if it was sent before; so
   * its time is not looked at.
   */
  public Verdict item(long messageId) {
    if (window.isForgotten(messageId)) {
      return Verdict.DROP;
    }
    return window.add(messageId) ? Verdict.NEW : Verdict.DUPLICATE;
  }

  /** A connection begins: what was untimely on the one before counts no more. */
  public void connected() {
    untimely = 0;
  }

  /**
   * What we know of a message, as one byte of a msgs_state_info.
   *
   * @see <a
   *     href="https://core.telegram.org/mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages">
   *     Status of messages</a>
   */
  public byte state(long messageId) {
    if (window.contains(messageId)) {
      return 4;
    }
    if (window.isForgotten(messageId)) {
      return 1;
    }
    return (byte) (window.isAhead(messageId) ? 3 : 2);
  }
}
