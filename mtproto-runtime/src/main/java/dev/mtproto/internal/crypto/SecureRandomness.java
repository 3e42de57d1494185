package dev.mtproto.internal.crypto;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Randomness of the platform's {@link SecureRandom}, which never waits for entropy (unlike {@code
 * getInstanceStrong}). Padding comes from a pool, since the platform charges by the call.
 */
public final class SecureRandomness implements Randomness {
  private static final int POOL = 4096;

  private final SecureRandom random = new SecureRandom();
  private final byte[] pool = new byte[POOL];
  // Guarded by pool.
  private int used = POOL;

  @Override
  public void fill(byte[] bytes, int offset, int length) {
    if (offset == 0 && length == bytes.length) {
      random.nextBytes(bytes);
    } else {
      byte[] part = new byte[length];
      random.nextBytes(part);
      System.arraycopy(part, 0, bytes, offset, length);
    }
  }

  /** Takes each byte of the pool once and clears it. */
  @Override
  public void pad(byte[] bytes, int offset, int length) {
    if (length > POOL) {
      fill(bytes, offset, length);
      return;
    }
    synchronized (pool) {
      if (used + length > POOL) {
        random.nextBytes(pool);
        used = 0;
      }
      System.arraycopy(pool, used, bytes, offset, length);
      Arrays.fill(pool, used, used + length, (byte) 0);
      used += length;
    }
  }
}
