package dev.mtproto.internal.transport;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.message.Shrinking;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import okio.BufferedSource;

/**
 * The array that a reader reads packets into. It grows as bytes come and not because somebody
 * announced many; one that grew large is given back when it is not needed any more. Not
 * thread-safe.
 */
final class PacketBuffer {
  private static final int FIRST = 512;

  private final Shrinking shrinking = new Shrinking();
  private byte[] array = new byte[FIRST];

  /** Reads a packet of {@code length} bytes. */
  void read(PacketSource source, int length) throws IOException {
    if (length < Integer.BYTES || length > TransportLimits.MAX_PACKET) {
      throw new ProtocolViolationException(
          "S15", "the peer announced an impossible packet, of " + length + " bytes");
    }
    if (shrinking.isDueAfter(array.length, length)) {
      array = new byte[FIRST];
    }
    int read = 0;
    while (read < length) {
      makeRoom(read, length);
      int count = source.read(array, read, Math.min(array.length, length) - read);
      if (count < 0) {
        throw new EOFException("the connection ended within a packet");
      }
      read += count;
    }
  }

  private void makeRoom(int read, int length) {
    int expected = Math.min(length, TransportLimits.PIECE);
    if (array.length < expected) {
      array = new byte[Integer.highestOneBit(expected - 1) << 1];
    } else if (array.length == read) {
      array = Arrays.copyOf(array, Math.min(length, 2 * read));
    }
  }

  /** Reads a number that stands in front of a packet, or behind it. */
  static int readInt(BufferedSource source) throws IOException {
    if (!source.request(Integer.BYTES)) {
      throw new EOFException("the connection ended within a packet");
    }
    return source.readIntLe();
  }

  /** Has the packet be a number that was read already. */
  void setInt(int value) {
    ByteBuffer.wrap(array).order(LITTLE_ENDIAN).putInt(0, value);
  }

  byte[] array() {
    return array;
  }
}
