package dev.mtproto.benchmarks.crypto;

import dev.mtproto.internal.crypto.AesIge;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.MessageKeys;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.message.MessageOpener;
import dev.mtproto.internal.message.MessageSealer;
import java.util.Arrays;
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

/**
 * Seals and opens messages, another one each time, and does the parts of that alone: the message
 * key (a SHA-256 of the message), the AES key and IV (two short ones), and AES-IGE.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SealBenchmark {
  private static final long SALT = 5;
  private static final long SESSION = 6;
  private static final int MESSAGES = 16;
  private static final AuthKey KEY = key();

  /** How many bytes the body has. */
  @Param({"128", "1024", "16384", "524288"})
  public int size;

  private final MessageSealer sealer =
      new MessageSealer(KEY, Sender.CLIENT, new SecureRandomness());
  private final MessageOpener opener = new MessageOpener(KEY, Sender.CLIENT);
  private final MessageKeys keys = MessageKeys.v2(KEY, Sender.CLIENT);
  private final AesIge aes = new AesIge();
  private final byte[][] packets = new byte[MESSAGES][];
  private final byte[] messageKey = new byte[MessageKeys.LENGTH];
  private final byte[][] aesKeys = new byte[MESSAGES][AesIge.KEY_LENGTH];
  private final byte[] aesIv = new byte[AesIge.IV_LENGTH];
  private byte[] body = {};
  private byte[] padded = {};
  private byte[] encrypted = {};
  private long messageId;
  private int next;

  /** Makes bodies, packets and keys. */
  @Setup
  public void prepare() {
    Random random = new Random(1);
    body = new byte[size];
    random.nextBytes(body);
    for (int i = 0; i < MESSAGES; i++) {
      int length = seal();
      packets[i] = Arrays.copyOf(sealer.packet(), length);
      random.nextBytes(aesKeys[i]);
    }
    padded = new byte[packets[0].length - 24];
    encrypted = new byte[padded.length];
    random.nextBytes(padded);
  }

  private static AuthKey key() {
    byte[] bytes = new byte[AuthKey.LENGTH];
    new Random(2).nextBytes(bytes);
    return AuthKey.of(bytes);
  }

  private int next() {
    next = (next + 1) % MESSAGES;
    return next;
  }

  /** Writes a body and seals it. */
  @Benchmark
  public int seal() {
    messageId += 4;
    sealer.begin().writeRaw(body, 0, size);
    return sealer.seal(SALT, SESSION, messageId, 1);
  }

  /** Opens a packet. */
  @Benchmark
  public Object open() {
    byte[] packet = packets[next()];
    return opener.open(packet, 0, packet.length);
  }

  /** The message's SHA-256 alone. */
  @Benchmark
  public byte[] partMessageKey() {
    keys.compute(padded, 0, padded.length, messageKey, 0);
    return messageKey;
  }

  /** Key and IV alone. */
  @Benchmark
  public byte[] partDerive() {
    messageKey[0]++;
    keys.derive(messageKey, 0);
    return keys.aesKey();
  }

  /** Encryption alone, with a new key. */
  @Benchmark
  public byte[] partEncrypt() {
    aes.encrypt(aesKeys[next()], aesIv, padded, 0, encrypted, 0, padded.length);
    return encrypted;
  }

  /** Decryption alone, with a new key. */
  @Benchmark
  public byte[] partDecrypt() {
    aes.decrypt(aesKeys[next()], aesIv, padded, 0, encrypted, 0, padded.length);
    return encrypted;
  }
}
