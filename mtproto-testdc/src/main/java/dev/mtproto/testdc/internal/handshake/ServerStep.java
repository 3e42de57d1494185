package dev.mtproto.testdc.internal.handshake;

import java.util.Optional;

/**
 * What is to be done after a client's message.
 *
 * @param reply the body of the answer, to be sent not encrypted
 * @param established the key, once there is one
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over to be sent, never compared.
public record ServerStep(byte[] reply, Optional<EstablishedKey> established) {
  static ServerStep reply(byte[] body) {
    return new ServerStep(body, Optional.empty());
  }
}
