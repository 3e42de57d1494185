package dev.mtproto.benchmarks.files;

import dev.mtproto.internal.crypto.AesIge;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Random;

/**
 * What AES-IGE does alone, in MiB a second of processor time.
 *
 * @param encrypt in one direction
 * @param decrypt in the other
 */
record Plain(double encrypt, double decrypt) {
  private static final int PART = 512 << 10;
  private static final int PARTS = 600;

  /** Measures both, on this thread. */
  static Plain measure() {
    AesIge aes = new AesIge();
    byte[] key = new byte[AesIge.KEY_LENGTH];
    byte[] iv = new byte[AesIge.IV_LENGTH];
    byte[] part = new byte[PART];
    byte[] other = new byte[PART];
    new Random(1).nextBytes(part);
    long begin = cpuNanos();
    for (int i = 0; i < PARTS; i++) {
      key[0]++;
      aes.encrypt(key, iv, part, 0, other, 0, PART);
    }
    long middle = cpuNanos();
    for (int i = 0; i < PARTS; i++) {
      key[0]++;
      aes.decrypt(key, iv, other, 0, part, 0, PART);
    }
    return new Plain(rate(middle - begin), rate(cpuNanos() - middle));
  }

  private static double rate(long nanos) {
    return PARTS * (PART / (double) (1 << 20)) / (nanos / 1e9);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Of as many bytes in each direction. */
  double mean() {
    return 2 / (1 / encrypt + 1 / decrypt);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "AES-IGE alone, a processor: encrypted %.0f MiB/s, decrypted %.0f MiB/s",
        encrypt,
        decrypt);
  }
}
