package dev.mtproto.benchmarks.files;

import dev.mtproto.internal.crypto.AesIge;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * What AES-IGE does alone while it works as in a transfer: one thread encrypts, another one
 * decrypts as many bytes at the same time.
 *
 * @param encrypting the one's
 * @param decrypting the other's
 */
record Plain(Speed encrypting, Speed decrypting) {
  private static final int PART = 512 << 10;
  private static final int PARTS = 600;
  private static final double MIB = PARTS * (PART / (double) (1 << 20));

  /** MiB a second, by the clock and of the thread's processor time. */
  record Speed(double byClock, double byProcessor) {}

  /** Encrypts or decrypts a part. */
  @FunctionalInterface
  private interface Direction {
    void run(AesIge aes, byte[] key, byte[] iv, byte[] in, byte[] out);
  }

  /** Measures both, on two threads. */
  static Plain measure() {
    CompletableFuture<Speed> decrypting =
        CompletableFuture.supplyAsync(
            () -> speed((aes, key, iv, in, out) -> aes.decrypt(key, iv, in, 0, out, 0, PART)),
            command -> new Thread(command, "decrypting").start());
    Speed encrypting = speed((aes, key, iv, in, out) -> aes.encrypt(key, iv, in, 0, out, 0, PART));
    return new Plain(encrypting, decrypting.join());
  }

  private static Speed speed(Direction direction) {
    AesIge aes = new AesIge();
    byte[] key = new byte[AesIge.KEY_LENGTH];
    byte[] iv = new byte[AesIge.IV_LENGTH];
    byte[] in = new byte[PART];
    byte[] out = new byte[PART];
    new Random(1).nextBytes(in);
    long cpu = cpuNanos();
    long begin = System.nanoTime();
    for (int i = 0; i < PARTS; i++) {
      key[0]++;
      direction.run(aes, key, iv, in, out);
    }
    long nanos = System.nanoTime() - begin;
    return new Speed(MIB / (nanos / 1e9), MIB / ((cpuNanos() - cpu) / 1e9));
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** What no file can exceed by the clock: the slower of the two. */
  double byClock() {
    return Math.min(encrypting.byClock(), decrypting.byClock());
  }

  /** What no file can exceed if both have a processor to themselves. */
  double byProcessor() {
    return Math.min(encrypting.byProcessor(), decrypting.byProcessor());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "AES-IGE alone, both at once: encrypted %.0f MiB/s, decrypted %.0f (by processor time %.0f,"
            + " %.0f)",
        encrypting.byClock(),
        decrypting.byClock(),
        encrypting.byProcessor(),
        decrypting.byProcessor());
  }
}
