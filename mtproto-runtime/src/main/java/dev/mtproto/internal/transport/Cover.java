package dev.mtproto.internal.transport;

import dev.mtproto.internal.crypto.Obfuscation;
import dev.mtproto.internal.crypto.Randomness;
import java.io.IOException;
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
}
