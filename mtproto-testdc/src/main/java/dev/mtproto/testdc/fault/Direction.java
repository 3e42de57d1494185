package dev.mtproto.testdc.fault;

/** Which way bytes or messages go. */
public enum Direction {
  /** From the data centre to the client. */
  TO_CLIENT,
  /** From the client to the data centre. */
  TO_SERVER
}
