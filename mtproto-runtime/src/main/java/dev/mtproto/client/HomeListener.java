package dev.mtproto.client;

import dev.mtproto.internal.session.SessionListener;

/**
 * What the client's own session tells the client. Called by threads that must not wait:
 * implementations only hand over.
 */
interface HomeListener {
  /** The server pushed an object. */
  void pushed(byte[] body);

  /** The server has forgotten the session and begun it anew: what it pushed may be lost. */
  void sessionLost();

  /** See {@link SessionListener#connected}. */
  void connected();

  /** See {@link SessionListener#disconnected}. */
  void disconnected(HomeSession home, RuntimeException reason);

  /** See {@link SessionListener#closed}. */
  void closed(HomeSession home, RuntimeException reason);
}
