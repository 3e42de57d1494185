package dev.mtproto.internal.message;

import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.bytes.LittleEndian;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Packed objects. Packing is gzip; unpacking takes zlib too.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages#packed-object">Packed object</a>
 */
public final class Gzip {
  /** The id of {@code gzip_packed}. */
  public static final int ID = 0x3072cfa1;

  private static final int GZIP_MAGIC = 0x1f;
  private static final int PIECE = 4096;

  /** What is longer is tried by a piece first. */
  private static final int SAMPLED = 4 * PIECE;

  private Gzip() {}

  /** Whether the bytes begin with a {@code gzip_packed}. */
  public static boolean isPacked(byte[] bytes, int offset, int length) {
    return length >= Integer.BYTES && LittleEndian.getInt(bytes, offset) == ID;
  }

  /**
   * Unpacks a {@code gzip_packed}.
   *
   * @param maxBytes the most bytes that may come out
   * @return the object that was packed, boxed
   * @throws TlFormatException if it cannot be unpacked, or would be larger
   */
  public static byte[] unpack(byte[] bytes, int offset, int length, int maxBytes) {
    TlReader reader = new TlReader(bytes, offset, length);
    reader.expectId(ID, "gzip_packed");
    byte[] packed = reader.readBytes().toByteArray();
    reader.expectEnd();
    try (InputStream in = inflater(packed)) {
      return readAll(in, maxBytes);
    } catch (IOException broken) {
      throw new TlFormatException("broken compressed data", 8, null, broken);
    }
  }

  private static InputStream inflater(byte[] packed) throws IOException {
    InputStream in = new ByteArrayInputStream(packed);
    boolean gzip = packed.length > 0 && packed[0] == GZIP_MAGIC;
    return gzip ? new GZIPInputStream(in, PIECE) : new InflaterInputStream(in);
  }

  private static byte[] readAll(InputStream in, int maxBytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(PIECE);
    byte[] piece = new byte[PIECE];
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      if (n > maxBytes - out.size()) {
        throw new TlFormatException("unpacks to more than " + maxBytes + " bytes", 8);
      }
      out.write(piece, 0, n);
    }
    return out.toByteArray();
  }

  /** Packs an object, boxed, into a {@code gzip_packed}. */
  public static byte[] pack(byte[] object) {
    return wrapped(deflated(object, 0, object.length));
  }

  /**
   * Packs an object, if that makes it shorter. Of a long one a piece is tried first, so that what
   * is compressed already costs little.
   *
   * @return the {@code gzip_packed}; null if it would be no shorter
   */
  public static byte @Nullable [] packIfSmaller(byte[] bytes, int offset, int length) {
    if (length > SAMPLED) {
      int middle = offset + (length - PIECE) / 2;
      if (deflated(bytes, middle, PIECE).size() > PIECE * 9 / 10) {
        return null;
      }
    }
    byte[] packed = wrapped(deflated(bytes, offset, length));
    return packed.length < length ? packed : null;
  }

  private static ByteArrayOutputStream deflated(byte[] bytes, int offset, int length) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(Math.max(32, length / 4));
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes, offset, length);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed;
  }

  private static byte[] wrapped(ByteArrayOutputStream packed) {
    TlWriter writer = new TlWriter();
    writer.writeInt(ID);
    writer.writeBytes(packed.toByteArray(), 0, packed.size());
    return writer.toByteArray();
  }
}
