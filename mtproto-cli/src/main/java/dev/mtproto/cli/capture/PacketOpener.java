package dev.mtproto.cli.capture;

import dev.mtproto.internal.crypto.AesIge;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.MessageKeys;
import dev.mtproto.internal.crypto.Sender;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens encrypted packets of either side, of MTProto 2.0 and of the predecessor's 1.0. */
final class PacketOpener {
  private static final int OUTER = 24;
  private static final int INNER = 32;
  private static final int MESSAGE_KEY = 8;
  private static final int BLOCK = AesIge.BLOCK;

  private final AesIge aes = new AesIge();

  /**
   * Opens a packet.
   *
   * @return null if it was not sealed with this key by that side
   */
  @Nullable Message open(AuthKey key, boolean outbound, byte[] packet) {
    int length = packet.length - OUTER;
    if (length < INNER + BLOCK || length % BLOCK != 0) {
      return null;
    }
    Sender sender = outbound ? Sender.CLIENT : Sender.SERVER;
    return Stream.of(MessageKeys.v2(key, sender), MessageKeys.v1(key, sender))
        .map(keys -> open(keys, packet, length))
        .filter(message -> message != null)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Message open(MessageKeys keys, byte[] packet, int length) {
    byte[] plain = new byte[length];
    keys.derive(packet, MESSAGE_KEY);
    aes.decrypt(keys.aesKey(), keys.aesIv(), packet, OUTER, plain, 0, length);
    ByteBuffer fields = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
    int bodyLength = fields.getInt(INNER - Integer.BYTES);
    if (bodyLength < 0 || bodyLength > length - INNER) {
      return null;
    }
    // The key of 2.0 is that of the plaintext with its padding, the key of 1.0 is not.
    if (!keys.matches(packet, MESSAGE_KEY, plain, 0, length)
        && !keys.matches(packet, MESSAGE_KEY, plain, 0, INNER + bodyLength)) {
      return null;
    }
    return new Message(
        fields.getLong(16),
        fields.getInt(24),
        Arrays.copyOfRange(plain, INNER, INNER + bodyLength));
  }

  /** What was in a packet. */
  record Message(long id, int seqNo, byte[] body) {}
}
