package dev.mtproto.testdc.internal.transport;

import java.io.EOFException;
import java.io.IOException;
import okio.BufferedSource;

/** A packet that was read, in an array that is used again for the next one. */
public final class Packet {
  /** An array that grew larger than this for one packet is not kept. */
  private static final int KEPT = 64 << 10;

  /** Telegram takes a mebibyte; so much more than that is nobody's packet. */
  private static final int MAX_LENGTH = 16 << 20;

  private byte[] array = new byte[1024];
  private int length;
  private boolean wantsQuickAck;

  /** The bytes, from the array's beginning. */
  public byte[] array() {
    return array;
  }

  /** How many bytes there are. */
  public int length() {
    return length;
  }

  /** Whether the client wants to be told at once that it has arrived. */
  public boolean wantsQuickAck() {
    return wantsQuickAck;
  }

  void setWantsQuickAck(boolean wants) {
    wantsQuickAck = wants;
  }

  /** Reads so many bytes. */
  void read(BufferedSource source, int newLength) throws IOException {
    if (newLength < 0 || newLength > MAX_LENGTH) {
      throw new IOException("a packet of " + newLength + " bytes");
    }
    if (newLength > array.length || array.length > KEPT) {
      array = new byte[Math.max(1024, newLength)];
    }
    int at = 0;
    while (at < newLength) {
      int n = source.read(array, at, newLength - at);
      if (n < 0) {
        throw new EOFException();
      }
      at += n;
    }
    length = newLength;
    wantsQuickAck = false;
  }

  /** Has these bytes again. */
  void restore(byte[] bytes) {
    System.arraycopy(bytes, 0, array, 0, bytes.length);
    length = bytes.length;
  }

  /** Leaves off what stands behind the first bytes. */
  void truncate(int newLength) {
    length = newLength;
  }
}
