package dev.mtproto.proxy.backend;

/** What a session can do at the moment. */
public enum SessionState {
  /** There is no connection; calls wait for one. */
  CONNECTING,
  /** Calls are made. */
  READY,
  /** There will be no connection any more. */
  CLOSED
}
