package dev.mtproto.internal.message;

import dev.mtproto.error.ProtocolViolationException;

/** What is said of a message that is refused: the same, whatever was wrong. */
final class Violations {
  private Violations() {}

  /** A packet that cannot be opened. */
  static ProtocolViolationException packet(String rule) {
    return new ProtocolViolationException(rule, "the peer sent a packet that cannot be accepted");
  }

  /** A message inside of a packet that was opened. */
  static ProtocolViolationException message(String rule) {
    return new ProtocolViolationException(rule, "the peer sent a message that cannot be accepted");
  }
}
