package dev.mtproto.internal.handshake;

/** What is to be done after a message of the key exchange. */
public sealed interface HandshakeStep {
  /**
   * Send a message, not encrypted, and wait for the answer.
   *
   * @param body the TL object
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed over to be sent, never compared.
  record Send(byte[] body) implements HandshakeStep {}

  /**
   * Nothing more.
   *
   * @param result the key and what comes with it
   */
  record Done(HandshakeResult result) implements HandshakeStep {}
}
