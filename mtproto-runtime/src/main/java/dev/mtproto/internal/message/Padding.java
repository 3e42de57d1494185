package dev.mtproto.internal.message;

import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.tl.TlWriter;

/**
 * Random bytes behind a message's body, drawn in pools, since a call of the system's generator for
 * each message costs more than the message. Not thread-safe.
 */
final class Padding {
  private static final int POOL = 1024;

  private final Randomness random;
  private final byte[] pool = new byte[POOL];
  private int used = POOL;

  Padding(Randomness random) {
    this.random = random;
  }

  /** Appends the least padding, 12 bytes or more, that makes a whole number of blocks. */
  void append(TlWriter writer, int unpadded) {
    int length = Envelope.MIN_PADDING + (-(unpadded + Envelope.MIN_PADDING) & 15);
    if (used + length > POOL) {
      random.fill(pool, 0, POOL);
      used = 0;
    }
    writer.writeRaw(pool, used, length);
    used += length;
  }
}
