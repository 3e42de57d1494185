package dev.mtproto.testdc.fault;

import dev.mtproto.tl.TlRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What can go wrong between a client and a data centre. Its occasions are connections, packets or
 * calls, as each says.
 */
public sealed interface Fault {
  /**
   * A connection ends in the midst of its bytes. Occasions are connections.
   *
   * @param direction whose bytes are counted
   * @param from the least number of bytes, the framing's included
   * @param to the greatest
   */
  record Cut(Direction direction, long from, long to) implements Fault {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is no such number of bytes
     */
    public Cut {
      require(from >= 0 && to >= from, "from " + from + " to " + to + " bytes");
    }
  }

  /** The peer listens and acts, and says nothing. Occasions are connections. */
  record Silence() implements Fault {}

  /**
   * The peer is gone and the connection does not end: nothing is read or written any more.
   * Occasions are connections.
   *
   * @param bytes the client's, after which the peer is gone
   */
  record HalfOpen(long bytes) implements Fault {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public HalfOpen {
      require(bytes >= 0, bytes + " bytes");
    }
  }

  /**
   * Packets to the client are written in pieces. Occasions are connections.
   *
   * @param bytes in a piece
   */
  record Split(int bytes) implements Fault {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Split {
      require(bytes > 0, "pieces of " + bytes + " bytes");
    }
  }

  /**
   * Packets to the client are written together, or at last after a few milliseconds. Occasions are
   * connections.
   *
   * @param packets in one write
   */
  record Merge(int packets) implements Fault {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Merge {
      require(packets > 0, packets + " packets at once");
    }
  }

  /**
   * A packet to the client comes later; those after it may overtake it. Occasions are packets.
   *
   * @param time how much later
   */
  record Delay(Duration time) implements Fault {
    /**
     * Checks the time.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Delay {
      require(!time.isNegative(), "a delay of " + time);
    }
  }

  /**
   * A packet comes twice. Occasions are packets.
   *
   * @param direction which way
   */
  record Duplicate(Direction direction) implements Fault {}

  /** A packet to the client comes after the next one. Occasions are packets. */
  record Reorder() implements Fault {}

  /**
   * Acknowledgements are dropped. Occasions are those of the data centre, one a message, or the
   * client's {@code msgs_ack}.
   *
   * @param direction which way
   */
  record DropAcks(Direction direction) implements Fault {}

  /**
   * A packet of the client is refused unseen, with {@code bad_msg_notification}. Occasions are
   * packets.
   *
   * @param code 16 to 20, 32 to 35, 48 or 64
   * @see <a
   *     href="https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message">
   *     Notice of ignored error message</a>
   */
  record BadMessage(int code) implements Fault {
    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the protocol has no such code
     */
    public BadMessage {
      boolean known = code >= 16 && code <= 20 || code >= 32 && code <= 35;
      require(known || code == 48 || code == 64, "bad_msg_notification " + code);
    }
  }

  /** The salt changes after a packet of the client was taken. Occasions are packets. */
  record RotateSalt() implements Fault {}

  /**
   * A call is answered with an error and not executed. Occasions are calls.
   *
   * @param code such as 420
   * @param text such as {@code FLOOD_WAIT_17}
   * @param method the calls that it strikes; null for all
   */
  record CallError(int code, String text, @Nullable Class<? extends TlRequest<?>> method)
      implements Fault {
    /** The same, for the calls of one method. */
    public CallError of(Class<? extends TlRequest<?>> onlyMethod) {
      return new CallError(code, text, onlyMethod);
    }
  }

  /**
   * A call is executed, and its answer lost on the way: it comes only if the client asks for it, or
   * with its next connection. Occasions are calls.
   *
   * @param method the calls that it strikes; null for all
   */
  record LostAnswer(@Nullable Class<? extends TlRequest<?>> method) implements Fault {
    /** The same, for the calls of one method. */
    public LostAnswer of(Class<? extends TlRequest<?>> onlyMethod) {
      return new LostAnswer(onlyMethod);
    }
  }

  /**
   * The data centre restarts, just before it takes a packet of a client. Occasions are packets.
   *
   * @param keepsKeys whether it knows its keys and sessions afterwards
   */
  record Restart(boolean keepsKeys) implements Fault {}

  /**
   * What is pushed goes wrong on its way; the history that it is of does not. Occasions are pushes,
   * each to one session.
   *
   * @param way how it goes wrong
   * @param time how much later it comes, if it is delayed; else nothing
   */
  record Push(Way way, Duration time) implements Fault {
    /** How pushes can go wrong. */
    public enum Way {
      /** It never comes. */
      DROPPED,
      /** It comes twice, as two messages. */
      DUPLICATED,
      /** It comes after the next one to that session. */
      REORDERED,
      /** It comes later; others may overtake it. */
      DELAYED,
      /** {@code updatesTooLong} comes in its place. */
      TOO_LONG
    }

    /**
     * Checks the time.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Push {
      require(!time.isNegative(), "a delay of " + time);
    }
  }

  /** Pushes never come. */
  static Push dropUpdates() {
    return new Push(Push.Way.DROPPED, Duration.ZERO);
  }

  /** Pushes come twice. */
  static Push duplicateUpdates() {
    return new Push(Push.Way.DUPLICATED, Duration.ZERO);
  }

  /** Pushes change places. */
  static Push reorderUpdates() {
    return new Push(Push.Way.REORDERED, Duration.ZERO);
  }

  /** Pushes come later. */
  static Push delayUpdates(Duration time) {
    return new Push(Push.Way.DELAYED, time);
  }

  /** Pushes become {@code updatesTooLong}. */
  static Push updatesTooLong() {
    return new Push(Push.Way.TOO_LONG, Duration.ZERO);
  }

  /** The connection ends after so many bytes. */
  static Cut cut(Direction direction, long bytes) {
    return new Cut(direction, bytes, bytes);
  }

  /** The connection ends after a random number of bytes. */
  static Cut cutBetween(Direction direction, long from, long to) {
    return new Cut(direction, from, to);
  }

  /** The peer says nothing. */
  static Silence silence() {
    return new Silence();
  }

  /** The peer is gone after so many bytes of the client, and the connection stays. */
  static HalfOpen halfOpen(long bytes) {
    return new HalfOpen(bytes);
  }

  /** Packets come in pieces of so many bytes. */
  static Split split(int bytes) {
    return new Split(bytes);
  }

  /** So many packets come at once. */
  static Merge merge(int packets) {
    return new Merge(packets);
  }

  /** Packets come later. */
  static Delay delay(Duration time) {
    return new Delay(time);
  }

  /** Packets come twice. */
  static Duplicate duplicate(Direction direction) {
    return new Duplicate(direction);
  }

  /** Packets change places. */
  static Reorder reorder() {
    return new Reorder();
  }

  /** Acknowledgements are lost. */
  static DropAcks dropAcks(Direction direction) {
    return new DropAcks(direction);
  }

  /** Messages are refused with a code. */
  static BadMessage badMessage(int code) {
    return new BadMessage(code);
  }

  /** The salt is said to be wrong, whatever it is. */
  static BadMessage wrongSalt() {
    return new BadMessage(48);
  }

  /** The salt is good for one packet. */
  static RotateSalt rotateSalt() {
    return new RotateSalt();
  }

  /** Calls fail. */
  static CallError callError(int code, String text) {
    return new CallError(code, text, null);
  }

  /** Calls are to wait: 420. */
  static CallError floodWait(int seconds) {
    return callError(420, "FLOOD_WAIT_" + seconds);
  }

  /**
   * Calls belong to another data centre: 303.
   *
   * @param kind {@code PHONE}, {@code NETWORK}, {@code USER}, {@code FILE} or {@code STATS}
   */
  static CallError migrate(String kind, int dcId) {
    return callError(303, kind + "_MIGRATE_" + dcId);
  }

  /** Calls fail inside the data centre: 500. */
  static CallError internalError() {
    return callError(500, "INTERNAL_SERVER_ERROR");
  }

  /** Answers are lost, after the calls were executed. */
  static LostAnswer lostAnswer() {
    return new LostAnswer(null);
  }

  /** The data centre restarts, with its keys. */
  static Restart restart() {
    return new Restart(true);
  }

  /** The data centre restarts, and has forgotten its keys. */
  static Restart restartWithoutKeys() {
    return new Restart(false);
  }

  private static void require(boolean condition, String problem) {
    if (!condition) {
      throw new IllegalArgumentException(problem);
    }
  }
}
