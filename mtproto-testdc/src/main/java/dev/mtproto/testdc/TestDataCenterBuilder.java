package dev.mtproto.testdc;

import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.RsaPrivateKey;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.transport.MtproxySecret;
import dev.mtproto.testdc.internal.center.CenterSettings;
import dev.mtproto.testdc.internal.fault.FaultPlan;
import dev.mtproto.testdc.internal.handshake.DhGroup;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a {@link TestDataCenter}. What is not said is as in {@link TestDataCenter#start()}. */
public final class TestDataCenterBuilder {
  private static final int USUAL_GZIP_ABOVE = 1024;

  private int dcId = 2;
  private String host = "127.0.0.1";
  private int port;
  private int generator = 3;
  private int gzipAbove = USUAL_GZIP_ABOVE;
  private int messagesPerPacket = MessageLimits.SENT_ITEMS;
  private Clock clock = Clock.systemUTC();
  private Randomness random = new SecureRandomness();
  private final List<MtproxySecret> proxySecrets = new ArrayList<>();
  private @Nullable RsaPrivateKey key;
  private @Nullable World world;

  TestDataCenterBuilder() {}

  /** Its number, 2 by default. */
  public TestDataCenterBuilder dcId(int number) {
    dcId = number;
    return this;
  }

  /** The address to listen on. */
  public TestDataCenterBuilder host(String address) {
    host = address;
    return this;
  }

  /** The port to listen on; 0, the default, for any that is free. */
  public TestDataCenterBuilder port(int number) {
    port = number;
    return this;
  }

  /** The generator of the key exchange's group, 2 to 7; 3 by default. */
  public TestDataCenterBuilder generator(int g) {
    generator = g;
    return this;
  }

  /** How long an answer is, in bytes, that is sent as it is and not packed. */
  public TestDataCenterBuilder gzipAnswersAbove(int bytes) {
    gzipAbove = bytes;
    return this;
  }

  /**
   * How many messages it sends in one packet at most; 1020 if not given. With 1 it never uses a
   * container, so that a client can be tried, or measured, that gets each message by itself.
   *
   * @throws IllegalArgumentException if it is none, or more than a packet may have
   */
  public TestDataCenterBuilder messagesPerPacket(int most) {
    if (most < 1 || most > MessageLimits.SENT_ITEMS) {
      throw new IllegalArgumentException(most + " messages in a packet");
    }
    messagesPerPacket = most;
    return this;
  }

  /** Its time; the world has a clock of its own. */
  public TestDataCenterBuilder clock(Clock time) {
    clock = time;
    return this;
  }

  /** Where its keys, salts and padding come from. */
  public TestDataCenterBuilder random(SecureRandom source) {
    random =
        (bytes, offset, length) -> {
          byte[] part = new byte[length];
          source.nextBytes(part);
          System.arraycopy(part, 0, bytes, offset, length);
        };
    return this;
  }

  /** The world that it answers from; a seeded one by default. */
  public TestDataCenterBuilder world(World answering) {
    world = answering;
    return this;
  }

  /**
   * Its RSA key.
   *
   * @param pem the private key, PKCS#1 or PKCS#8
   */
  public TestDataCenterBuilder key(String pem) {
    key = RsaPrivateKey.fromPem(pem);
    return this;
  }

  /** Its RSA key, from a file; if there is none, a new key is written to it, for its owner only. */
  public TestDataCenterBuilder keyFile(Path file) {
    key = ServerKeys.load(file);
    return this;
  }

  /**
   * Has it serve as an MTProxy too, whose clients have this secret. Several can be given; clients
   * without any are served as well.
   *
   * @param secret in hex or base64, as {@link dev.mtproto.client.Transport#mtproxy} takes it
   * @throws IllegalArgumentException if it is none
   */
  public TestDataCenterBuilder proxySecret(String secret) {
    proxySecrets.add(MtproxySecret.parse(secret));
    return this;
  }

  /** Starts it. */
  public TestDataCenter start() {
    RsaPrivateKey rsaKey = key == null ? ServerKeys.shared() : key;
    World answering = world == null ? World.seeded(clock) : world;
    DhGroup group = new DhGroup(DhGroup.usual().prime(), generator);
    FaultPlan faults = new FaultPlan();
    CenterSettings settings =
        new CenterSettings(
            dcId,
            host,
            port,
            rsaKey,
            group,
            faults.clock(clock),
            random,
            List.copyOf(proxySecrets),
            gzipAbove,
            messagesPerPacket,
            faults);
    return new TestDataCenter(settings, answering);
  }
}
