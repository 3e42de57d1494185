package dev.mtproto.internal.dc;

/**
 * What the session at home tells the client. Called by threads that must not wait: implementations
 * only hand over.
 */
public interface HomeListener {
  /** The server pushed an object. */
  void pushed(byte[] body);

  /** The server has forgotten the session and begun it anew: what it pushed may be lost. */
  void sessionLost();

  /** A connection begins. */
  void connected();

  /** A connection ended, or could not be made; another will be tried. */
  void disconnected(RuntimeException reason);

  /** The session ended, and there will be no other. */
  void closed(RuntimeException reason);
}
