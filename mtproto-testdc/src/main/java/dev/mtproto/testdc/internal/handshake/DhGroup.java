package dev.mtproto.testdc.internal.handshake;

import dev.mtproto.internal.crypto.SafePrimes;
import java.math.BigInteger;

/**
 * The Diffie-Hellman group that a data centre offers.
 *
 * @param prime a safe prime of 2048 bits
 * @param generator 2 to 7
 */
public record DhGroup(BigInteger prime, int generator) {
  /** What Telegram's data centres offer. */
  public static DhGroup usual() {
    return new DhGroup(SafePrimes.TELEGRAM, 3);
  }
}
