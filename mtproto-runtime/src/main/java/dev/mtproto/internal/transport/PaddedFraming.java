package dev.mtproto.internal.transport;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import dev.mtproto.internal.crypto.Randomness;
import java.io.IOException;
import java.nio.ByteBuffer;
import okio.BufferedSink;
import okio.ByteString;

/** {@link Framing#paddedIntermediate}. */
final class PaddedFraming implements Framing {
  private static final ByteString TAG = ByteString.decodeHex("dddddddd");

  private static final int MAX_PADDING = 15;

  private final Randomness random;

  PaddedFraming(Randomness random) {
    this.random = random;
  }

  @Override
  public ByteString tag() {
    return TAG;
  }

  @Override
  public FrameReader reader(PacketSource source) {
    return new Reader(Framing.intermediate().reader(source));
  }

  @Override
  public FrameWriter writer(PacketSink sink) {
    return new Writer(sink, random);
  }

  private static final class Reader implements FrameReader {
    /** The header of a plain packet, whose last field is the length of what follows. */
    private static final int PLAIN = 20;

    /** In front of an encrypted packet's blocks: the key's id and the message key. */
    private static final int ENCRYPTED = 24;

    private static final int BLOCK = 16;

    private final FrameReader frames;

    Reader(FrameReader frames) {
      this.frames = frames;
    }

    @Override
    public int read() throws IOException {
      int length = frames.read();
      return length < 0 ? length : unpadded(ByteBuffer.wrap(frames.array()), length);
    }

    /** A packet's own length: the framing does not tell how much of it is padding. */
    private static int unpadded(ByteBuffer packet, int length) {
      if (length < PLAIN) {
        // Too short for any packet: an error of four bytes.
        return Integer.BYTES;
      }
      if (packet.getLong(0) == 0) {
        int body = packet.order(LITTLE_ENDIAN).getInt(PLAIN - Integer.BYTES);
        return body >= 0 && body <= length - PLAIN ? PLAIN + body : length;
      }
      return length < ENCRYPTED ? length : length - (length - ENCRYPTED) % BLOCK;
    }

    @Override
    public byte[] array() {
      return frames.array();
    }

    @Override
    public void onQuickAck(QuickAckListener listener) {
      frames.onQuickAck(listener);
    }
  }

  private static final class Writer implements FrameWriter {
    private final PacketSink packets;
    private final BufferedSink sink;
    private final Randomness random;

    /** One byte says how many of the others are sent. */
    private final byte[] padding = new byte[1 + MAX_PADDING];

    Writer(PacketSink packets, Randomness random) {
      this.packets = packets;
      this.sink = packets.buffered();
      this.random = random;
    }

    @Override
    public void write(byte[] packet, int offset, int length) throws IOException {
      write(packet, offset, length, 0);
    }

    @Override
    public void writeForQuickAck(byte[] packet, int offset, int length) throws IOException {
      write(packet, offset, length, IntermediateFraming.QUICK_ACK);
    }

    private void write(byte[] packet, int offset, int length, int flag) throws IOException {
      random.pad(padding, 0, padding.length);
      int count = padding[0] & MAX_PADDING;
      sink.writeIntLe(length + count | flag);
      packets.write(packet, offset, length);
      sink.write(padding, 1, count);
    }

    @Override
    public void flush() throws IOException {
      sink.flush();
    }
  }
}
