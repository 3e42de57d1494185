package dev.mtproto.proxy.backend;

/** What a session can do at the moment. */
public enum SessionState {
  /** There is no connection; calls wait for one. */
  CONNECTING,
  /** Calls are made. */
  READY,
  /** Telegram has ended the session: only calls that need nobody signed in succeed. */
  SIGNED_OUT,
  /** There will be no connection any more. */
  CLOSED
}
