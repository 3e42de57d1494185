package dev.mtproto.event;

import java.time.Duration;

/**
 * Something that a client did or noticed by itself, without being called. None shows a secret or
 * the contents of a message.
 */
public sealed interface ClientEvent {

  /**
   * A connection to a data centre works.
   *
   * @param dcId the data centre's number
   */
  record Connected(int dcId) implements ClientEvent {}

  /**
   * A connection broke; another will be tried.
   *
   * @param dcId the data centre's number
   * @param reason why, for people
   * @param retryAfter how long the client waits before it connects again
   */
  record Disconnected(int dcId, String reason, Duration retryAfter) implements ClientEvent {}

  /**
   * The clock was corrected by the server's.
   *
   * @param offset how far the server is ahead of ours
   */
  record ClockCorrected(Duration offset) implements ClientEvent {}

  /**
   * Updates were lost: nobody can say any more what they were.
   *
   * @param count how many; -1 if that is not known
   * @param where what they were updates of, for people
   */
  record UpdatesLost(long count, String where) implements ClientEvent {}
}
