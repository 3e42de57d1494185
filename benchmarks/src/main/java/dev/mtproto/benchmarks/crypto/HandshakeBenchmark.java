package dev.mtproto.benchmarks.crypto;

import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.RsaKeyRing;
import dev.mtproto.internal.crypto.RsaPrivateKey;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.handshake.ClientHandshake;
import dev.mtproto.internal.handshake.HandshakeSettings;
import dev.mtproto.internal.handshake.HandshakeStep;
import dev.mtproto.testdc.internal.handshake.DhGroup;
import dev.mtproto.testdc.internal.handshake.HandshakeScript;
import dev.mtproto.testdc.internal.handshake.ServerHandshake;
import dev.mtproto.testdc.internal.handshake.ServerSettings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a key exchange costs the client. The answers of one exchange are kept; a client with the
 * same random numbers takes them again and again.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HandshakeBenchmark {
  private static final int DC = 2;

  private final InstantSource clock = InstantSource.fixed(Instant.ofEpochSecond(1));
  private final RsaPrivateKey key = RsaPrivateKey.generate();
  private final RsaKeyRing trusted = RsaKeyRing.production().plus(key.publicKey());
  private final List<byte[]> answers = new ArrayList<>();

  /** Makes an exchange and keeps the server's side of it. */
  @Setup
  public void prepare() {
    ServerHandshake server =
        new ServerHandshake(
            new ServerSettings(
                key, DhGroup.usual(), new SecureRandomness(), clock, HandshakeScript.HONEST));
    ClientHandshake client = client();
    HandshakeStep step = new HandshakeStep.Send(client.start());
    while (step instanceof HandshakeStep.Send send) {
      byte[] answer = server.receive(send.body()).reply();
      answers.add(answer);
      step = client.receive(answer);
    }
  }

  private ClientHandshake client() {
    return new ClientHandshake(HandshakeSettings.permanent(trusted, DC, repeated(), clock));
  }

  private static Randomness repeated() {
    Random random = new Random(3);
    return (bytes, offset, length) -> {
      for (int i = 0; i < length; i++) {
        bytes[offset + i] = (byte) random.nextInt();
      }
    };
  }

  /** The client's side, from the first message to the key. */
  @Benchmark
  public Object exchange() {
    ClientHandshake client = client();
    HandshakeStep last = new HandshakeStep.Send(client.start());
    for (byte[] answer : answers) {
      last = client.receive(answer);
    }
    return ((HandshakeStep.Done) last).result();
  }
}
