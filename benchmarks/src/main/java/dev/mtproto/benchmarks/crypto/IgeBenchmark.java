package dev.mtproto.benchmarks.crypto;

import dev.mtproto.internal.crypto.AesIge;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** AES-256-IGE with another key each time, as messages have it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class IgeBenchmark {
  private static final int KEYS = 16;

  /** How many bytes. */
  @Param({"128", "1024", "16384", "524288"})
  public int size;

  private final AesIge ours = new AesIge();
  private final BouncyCastleIge theirs = new BouncyCastleIge();
  private final byte[][] keys = new byte[KEYS][AesIge.KEY_LENGTH];
  private final byte[] iv = new byte[AesIge.IV_LENGTH];
  private byte[] in = {};
  private byte[] out = {};
  private int next;

  /** Makes keys and a text. */
  @Setup
  public void prepare() {
    Random random = new Random(1);
    for (byte[] key : keys) {
      random.nextBytes(key);
    }
    random.nextBytes(iv);
    in = new byte[size];
    out = new byte[size];
    random.nextBytes(in);
  }

  private byte[] nextKey() {
    next = (next + 1) % KEYS;
    return keys[next];
  }

  /** Ours. */
  @Benchmark
  public byte[] encrypt() {
    ours.encrypt(nextKey(), iv, in, 0, out, 0, size);
    return out;
  }

  /** Ours. */
  @Benchmark
  public byte[] decrypt() {
    ours.decrypt(nextKey(), iv, in, 0, out, 0, size);
    return out;
  }

  /** Bouncy Castle's engine. */
  @Benchmark
  public byte[] bouncyCastleEncrypt() {
    theirs.encrypt(nextKey(), iv, in, out, size);
    return out;
  }

  /** Bouncy Castle's engine. */
  @Benchmark
  public byte[] bouncyCastleDecrypt() {
    theirs.decrypt(nextKey(), iv, in, out, size);
    return out;
  }
}
