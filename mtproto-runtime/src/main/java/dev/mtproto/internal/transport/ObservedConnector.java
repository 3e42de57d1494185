package dev.mtproto.internal.transport;

import dev.mtproto.event.PacketObserver;
import java.io.IOException;
import java.time.Duration;

/** Shows each packet that goes through the connections of another connector. */
public final class ObservedConnector implements Connector {
  private final Connector connector;
  private final PacketObserver observer;

  /**
   * Shows packets to somebody, who must be thread-safe.
   *
   * @param connector makes the connections
   */
  public ObservedConnector(Connector connector, PacketObserver observer) {
    this.connector = connector;
    this.observer = observer;
  }

  @Override
  public Channel connect(Destination destination, Duration timeout) throws IOException {
    Channel channel = connector.connect(destination, timeout);
    return new ObservedChannel(
        channel,
        new ObservedReader(channel.reader(), observer),
        new ObservedWriter(channel.writer(), observer));
  }

  private record ObservedChannel(Channel channel, FrameReader reader, FrameWriter writer)
      implements Channel {
    @Override
    public void close() {
      channel.close();
    }
  }

  private record ObservedReader(FrameReader reader, PacketObserver observer)
      implements FrameReader {
    @Override
    public int read() throws IOException {
      int length = reader.read();
      if (length > 0) {
        observer.received(reader.array(), 0, length);
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

  private record ObservedWriter(FrameWriter writer, PacketObserver observer)
      implements FrameWriter {
    @Override
    public void write(byte[] packet, int offset, int length) throws IOException {
      observer.sending(packet, offset, length);
      writer.write(packet, offset, length);
    }

    @Override
    public void writeForQuickAck(byte[] packet, int offset, int length) throws IOException {
      observer.sending(packet, offset, length);
      writer.writeForQuickAck(packet, offset, length);
    }

    @Override
    public void flush() throws IOException {
      writer.flush();
    }
  }
}
