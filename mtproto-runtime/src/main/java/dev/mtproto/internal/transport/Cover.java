package dev.mtproto.internal.transport;

import dev.mtproto.internal.crypto.Obfuscation;
import dev.mtproto.internal.crypto.Randomness;
import java.io.IOException;
import java.time.InstantSource;
import okio.ByteString;

/** What is laid between a framing and the bytes of a connection. Thread-safe. */
@FunctionalInterface
public interface Cover {
  /** Nothing: the framing's tag goes first. */
  Cover NONE = (wire, framing, dcId) -> new WireChannel(wire, framing, framing.tag());

  /** Makes the channel; may send and receive before that. */
  Channel lay(Wire wire, Framing framing, int dcId) throws IOException;

  /**
   * Obfuscation.
   *
   * @param secret a proxy's, 16 bytes; empty without a proxy
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation">
   *     Transport obfuscation</a>
   */
  static Cover obfuscated(ByteString secret, Randomness random) {
    return (wire, framing, dcId) -> {
      byte[] header = ObfuscationHeader.create(framing.tag(), dcId, random);
      Obfuscation obfuscation = Obfuscation.client(header, secret.toByteArray());
      Wire obfuscated =
          wire.over(
              new ObfuscatedInput(wire.input(), obfuscation),
              new ObfuscatedOutput(wire.output(), obfuscation, obfuscation.seal(header)));
      return new WireChannel(obfuscated, framing, ByteString.EMPTY);
    };
  }

  /** What the clients of an MTProxy lay over their connections; of some secrets, fake TLS too. */
  static Cover mtproxy(MtproxySecret secret, InstantSource clock, Randomness random) {
    Cover obfuscated = obfuscated(secret.key(), random);
    if (secret.kind() != MtproxySecret.Kind.FAKE_TLS) {
      return obfuscated;
    }
    return (wire, framing, dcId) ->
        obfuscated.lay(FakeTls.open(wire, secret, clock, random), framing, dcId);
  }
}
