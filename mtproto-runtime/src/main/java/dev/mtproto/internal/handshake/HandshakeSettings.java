package dev.mtproto.internal.handshake;

import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.RsaKeyRing;
import java.time.InstantSource;
import java.util.OptionalInt;

/**
 * What a key exchange is made with.
 *
 * @param keys the servers that are trusted
 * @param dc the data centre's number as the exchange wants it: 10000 more on test data centres,
 *     negative for those of media only
 * @param expiresIn for a temporary key, the seconds that it lives; empty for a permanent one
 * @param random where nonces and exponents come from
 * @param clock the local time, to compare the server's with
 */
public record HandshakeSettings(
    RsaKeyRing keys, int dc, OptionalInt expiresIn, Randomness random, InstantSource clock) {

  /** For a permanent key. */
  public static HandshakeSettings permanent(
      RsaKeyRing keys, int dc, Randomness random, InstantSource clock) {
    return new HandshakeSettings(keys, dc, OptionalInt.empty(), random, clock);
  }

  /**
   * For a temporary key, to be bound to a permanent one.
   *
   * @see <a href="https://core.telegram.org/api/pfs">Perfect forward secrecy</a>
   */
  public static HandshakeSettings temporary(
      RsaKeyRing keys, int dc, int expiresIn, Randomness random, InstantSource clock) {
    return new HandshakeSettings(keys, dc, OptionalInt.of(expiresIn), random, clock);
  }
}
