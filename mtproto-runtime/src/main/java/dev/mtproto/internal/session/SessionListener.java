package dev.mtproto.internal.session;

import java.time.Duration;

/**
 * What a session and its link tell their owner. Called by the reader thread or another one that
 * must not wait: implementations only hand over.
 */
public interface SessionListener {
  /** A connection begins. */
  default void connected() {}

  /**
   * A connection ended, or could not be made; another will be tried.
   *
   * @param retryAfter how long until then
   */
  default void disconnected(RuntimeException reason, Duration retryAfter) {}

  /** The session ended: nothing can be sent any more. */
  default void closed(RuntimeException reason) {}

  /**
   * The server pushed an object: {@code Updates}, in general.
   *
   * @param body the object, boxed; perhaps one that nobody knows
   */
  void pushed(byte[] body);

  /** Another salt is valid; it is to be kept. */
  void saltChanged(long salt);

  /** The clock was corrected; {@code offset} is how far the server is ahead of ours. */
  void clockCorrected(Duration offset);

  /** The server has begun a new session: what it pushed before may be lost. */
  void sessionCreated();
}
