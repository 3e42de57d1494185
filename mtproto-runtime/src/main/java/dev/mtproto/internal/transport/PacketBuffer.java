package dev.mtproto.internal.transport;

import dev.mtproto.error.ProtocolViolationException;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import okio.BufferedSource;

/**
 * The array that a reader reads packets into. It grows as bytes come and not because somebody
 * announced many; one that grew large is not kept. Not thread-safe.
 */
final class PacketBuffer {
  private static final int FIRST = 512;

  private byte[] array = new byte[FIRST];

  /** Reads a packet of {@code length} bytes. */
  void read(BufferedSource source, int length) throws IOException {
    if (length < Integer.BYTES || length > TransportLimits.MAX_PACKET) {
      throw new ProtocolViolationException("S15", "the peer announced an impossible packet");
    }
    if (array.length > TransportLimits.PIECE) {
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

  byte[] array() {
    return array;
  }
}
