package dev.mtproto.testdc.internal.handshake;

import dev.mtproto.error.ProtocolViolationException;

/** The server between two messages of the client. */
interface ServerPhase {
  /** Takes the client's message. */
  Outcome receive(byte[] body);

  /** The answer, and who takes the message after that. */
  record Outcome(ServerStep step, ServerPhase next) {}

  /** Before the first message, and after the last: only a new exchange can follow. */
  static ServerPhase idle() {
    return body -> {
      throw new ProtocolViolationException("S5", "a message outside a key exchange");
    };
  }
}
