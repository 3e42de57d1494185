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
   * The client's state is another one.
   *
   * @param before the state until now
   * @param now the state from now on
   */
  record StateChanged(ClientState before, ClientState now) implements ClientEvent {}

  /**
   * The server wants a call to be made later, or wanted that of an earlier call of the method.
   *
   * @param method the TL name of the method
   * @param error as the server wrote it: {@code FLOOD_WAIT_17}
   * @param time how long to wait from now on
   * @param attempt which attempt of the call waits, or failed; the first is 1
   * @param waits whether the client waits; otherwise the call fails, since the wait is longer than
   *     the client's limit or the call's time
   */
  record FloodWait(String method, String error, Duration time, int attempt, boolean waits)
      implements ClientEvent {}

  /**
   * A call failed by a fault of the server, and is tried again.
   *
   * @param method the TL name of the method
   * @param error the code and what the server wrote
   * @param time how long the client waits before it tries again
   * @param attempt which attempt failed; the first is 1
   */
  record Retrying(String method, String error, Duration time, int attempt) implements ClientEvent {}

  /**
   * Updates were lost: nobody can say any more what they were.
   *
   * @param count how many; -1 if that is not known
   * @param where what they were updates of, for people
   */
  record UpdatesLost(long count, String where) implements ClientEvent {}

  /**
   * The account lives in another data centre, and the client has moved there.
   *
   * @param from the data centre's number that was the client's home
   * @param to the one that is now
   */
  record Migrated(int from, int to) implements ClientEvent {}
}
