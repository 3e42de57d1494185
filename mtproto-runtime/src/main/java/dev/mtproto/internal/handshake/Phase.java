package dev.mtproto.internal.handshake;

/** The client between two messages of the server: what it knows, and what it does with the next. */
interface Phase {
  /** Takes the server's message. */
  Outcome receive(byte[] body);

  /** What is to be done, and who takes the message after that. */
  record Outcome(HandshakeStep step, Phase next) {}

  /** The end, good or bad. */
  static Phase over() {
    return body -> {
      throw new IllegalStateException("the key exchange is over");
    };
  }
}
