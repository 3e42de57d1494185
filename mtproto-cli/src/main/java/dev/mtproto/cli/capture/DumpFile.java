package dev.mtproto.cli.capture;

import dev.mtproto.cli.io.CommandFailure;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The Go predecessor's dumps: records of a number, the time in Unix nanoseconds, the length and the
 * packet; 8, 8 and 4 bytes, little-endian, before the bytes. It recorded what came in; what went
 * out has its number negated here.
 */
public final class DumpFile {
  private static final int HEADER = 2 * Long.BYTES + Integer.BYTES;

  /** More than any packet has. */
  private static final int MAX_PACKET = 32 << 20;

  private DumpFile() {}

  /** Appends a record. */
  public static void write(Packet packet, OutputStream out) throws IOException {
    Instant at = packet.at();
    ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
    header.putLong(packet.outbound() ? -packet.number() : packet.number());
    header.putLong(TimeUnit.SECONDS.toNanos(at.getEpochSecond()) + at.getNano());
    header.putInt(packet.bytes().length);
    out.write(header.array());
    out.write(packet.bytes());
  }

  /**
   * Reads all records, in order.
   *
   * @throws CommandFailure if the file is none, or ends within a record; those before have been
   *     handed over
   */
  public static void read(InputStream in, Consumer<Packet> packets) throws IOException {
    long offset = 0;
    for (int record = 1; ; record++) {
      byte[] header = in.readNBytes(HEADER);
      if (header.length == 0) {
        return;
      }
      try {
        Packet packet = read(header, in);
        packets.accept(packet);
        offset += HEADER + packet.bytes().length;
      } catch (EOFException cut) {
        throw new CommandFailure("the dump ends within record " + record, cut);
      } catch (IllegalArgumentException wrong) {
        throw new CommandFailure(
            "record " + record + " at offset " + offset + ": " + wrong.getMessage(), wrong);
      }
    }
  }

  private static Packet read(byte[] header, InputStream in) throws IOException {
    if (header.length < HEADER) {
      throw new EOFException();
    }
    ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    long number = fields.getLong();
    long nanos = fields.getLong();
    int length = fields.getInt();
    if (length < 0 || length > MAX_PACKET) {
      throw new IllegalArgumentException("an impossible length; this is no dump");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return new Packet(Math.abs(number), Instant.ofEpochSecond(0, nanos), number < 0, bytes);
  }
}
