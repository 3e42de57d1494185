package dev.mtproto.testdc.internal.transport;

import dev.mtproto.internal.message.Shrinking;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** A packet that was read, in an array that is used again for the next one. */
public final class Packet {
  /** Telegram takes a mebibyte; so much more than that is nobody's packet. */
  private static final int MAX_LENGTH = 16 << 20;

  private static final int LONG = 8 << 10;

  private final Shrinking shrinking = new Shrinking();
  private byte[] array = new byte[1024];
  private final @Nullable InputStream direct;
  private int length;
  private boolean wantsQuickAck;

  /** One that is read through a buffer. */
  Packet() {
    this(null);
  }

  /**
   * One that is read through a buffer, or past it.
   *
   * @param direct what the buffer reads; null to read through the buffer only
   */
  Packet(@Nullable InputStream direct) {
    this.direct = direct;
  }

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
    if (shrinking.isDueAfter(array.length, newLength) || newLength > array.length) {
      array = new byte[Math.max(1024, newLength)];
    }
    int at = 0;
    while (at < newLength) {
      int n = read(source, at, newLength - at);
      if (n < 0) {
        throw new EOFException();
      }
      at += n;
    }
    length = newLength;
    wantsQuickAck = false;
  }

  /** Long packets go past the buffer, whose pieces are short and cost a system call each. */
  private int read(BufferedSource source, int at, int count) throws IOException {
    if (direct != null && count >= LONG && source.getBuffer().exhausted()) {
      return direct.read(array, at, count);
    }
    return source.read(array, at, count);
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
