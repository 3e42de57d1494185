package dev.mtproto.testdc;

import dev.mtproto.internal.crypto.DhChecks;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Random bytes for key exchanges that cost little: exponents, which are the only numbers as long as
 * the prime, are small. The keys are as good as none.
 */
final class QuickExchange extends SecureRandom {
  private static final long serialVersionUID = 1;
  private static final int EXPONENT_BYTES = 8;

  @Override
  public void nextBytes(byte[] bytes) {
    super.nextBytes(bytes);
    if (bytes.length == DhChecks.LENGTH) {
      Arrays.fill(bytes, 0, bytes.length - EXPONENT_BYTES, (byte) 0);
    }
  }
}
