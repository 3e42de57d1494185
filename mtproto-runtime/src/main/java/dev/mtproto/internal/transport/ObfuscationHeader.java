package dev.mtproto.internal.transport;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import dev.mtproto.internal.crypto.Obfuscation;
import dev.mtproto.internal.crypto.Randomness;
import java.nio.ByteBuffer;
import java.util.Set;
import okio.ByteString;

/**
 * The first bytes of an obfuscated connection: keys, the framing's tag, the data centre's number.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation">
 *     Transport obfuscation</a>
 */
final class ObfuscationHeader {
  private static final int ABRIDGED = 0xef;

  /** What begins in another way: HEAD, POST, GET, OPTI, two tags, TLS. */
  private static final Set<Integer> OTHERS =
      Set.of(0x44414548, 0x54534f50, 0x20544547, 0x4954504f, 0xeeeeeeee, 0xdddddddd, 0x02010316);

  private ObfuscationHeader() {}

  /** A new header, before its end is encrypted. */
  static byte[] create(ByteString tag, int dcId, Randomness random) {
    byte[] header = random.bytes(Obfuscation.HEADER_LENGTH);
    while (!isDistinct(header)) {
      header = random.bytes(Obfuscation.HEADER_LENGTH);
    }
    for (int i = 0; i < Integer.BYTES; i++) {
      header[Obfuscation.TAG_OFFSET + i] = tag.getByte(i % tag.size());
    }
    ByteBuffer.wrap(header)
        .order(LITTLE_ENDIAN)
        .putShort(Obfuscation.TAG_OFFSET + Integer.BYTES, (short) dcId);
    return header;
  }

  /** Whether a server cannot take the header for the beginning of anything else. */
  private static boolean isDistinct(byte[] header) {
    ByteBuffer words = ByteBuffer.wrap(header).order(LITTLE_ENDIAN);
    return (header[0] & 0xff) != ABRIDGED
        && !OTHERS.contains(words.getInt(0))
        && words.getInt(Integer.BYTES) != 0;
  }
}
