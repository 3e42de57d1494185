package dev.mtproto.internal.session;

import java.time.Duration;

/** What a session tells its owner. Called by the reader thread: implementations only hand over. */
public interface SessionListener {
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
