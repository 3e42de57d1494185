package dev.mtproto.internal.handshake;

import dev.mtproto.internal.crypto.AuthKey;
import java.time.Duration;

/**
 * What a key exchange ends with.
 *
 * @param authKey the key that both sides have now
 * @param serverSalt the salt to begin with
 * @param serverTimeOffset how far the server's clock is ahead of the local one, to a second or so
 */
public record HandshakeResult(AuthKey authKey, long serverSalt, Duration serverTimeOffset) {
  /** Without the salt. */
  @Override
  public String toString() {
    return "HandshakeResult[" + authKey + "]";
  }
}
