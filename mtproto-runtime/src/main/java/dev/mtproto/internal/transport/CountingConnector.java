package dev.mtproto.internal.transport;

import java.io.IOException;
import java.time.Duration;
import java.util.function.IntConsumer;

/** Tells the length of each packet that goes through the connections of another connector. */
public final class CountingConnector implements Connector {
  private final Connector connector;
  private final IntConsumer sent;
  private final IntConsumer received;

  /**
   * Counts for somebody, whose consumers must be thread-safe.
   *
   * @param connector makes the connections
   */
  public CountingConnector(Connector connector, IntConsumer sent, IntConsumer received) {
    this.connector = connector;
    this.sent = sent;
    this.received = received;
  }

  @Override
  public Channel connect(Destination destination, Duration timeout) throws IOException {
    Channel channel = connector.connect(destination, timeout);
    return new CountedChannel(
        channel,
        new CountedReader(channel.reader(), received),
        new CountedWriter(channel.writer(), sent));
  }

  private record CountedChannel(Channel channel, FrameReader reader, FrameWriter writer)
      implements Channel {
    @Override
    public void close() {
      channel.close();
    }
  }

  private record CountedReader(FrameReader reader, IntConsumer received) implements FrameReader {
    @Override
    public int read() throws IOException {
      int length = reader.read();
      if (length > 0) {
        received.accept(length);
      }
      return length;
    }

    @Override
    public byte[] array() {
      return reader.array();
    }

    @Override
    public void onQuickAck(QuickAckListener listener) {
      reader.onQuickAck(listener);
    }
  }

  private record CountedWriter(FrameWriter writer, IntConsumer sent) implements FrameWriter {
    @Override
    public void write(byte[] packet, int offset, int length) throws IOException {
      writer.write(packet, offset, length);
      sent.accept(length);
    }

    @Override
    public void writeForQuickAck(byte[] packet, int offset, int length) throws IOException {
      writer.writeForQuickAck(packet, offset, length);
      sent.accept(length);
    }

    @Override
    public void flush() throws IOException {
      writer.flush();
    }
  }
}
