package dev.mtproto.client;

import dev.mtproto.event.PacketObserver;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts what clients send and receive: packets and their bytes, key exchanges included, the
 * transport's own framing not. One can count for several clients. Thread-safe.
 *
 * @see Transport#countedBy
 */
public final class Traffic {
  private final LongAdder bytesSent = new LongAdder();
  private final LongAdder bytesReceived = new LongAdder();
  private final LongAdder packetsSent = new LongAdder();
  private final LongAdder packetsReceived = new LongAdder();

  /** Begins at zero. */
  public Traffic() {}

  /** Bytes sent so far. */
  public long bytesSent() {
    return bytesSent.sum();
  }

  /** Bytes received so far. */
  public long bytesReceived() {
    return bytesReceived.sum();
  }

  /** Packets sent so far. */
  public long packetsSent() {
    return packetsSent.sum();
  }

  /** Packets received so far. */
  public long packetsReceived() {
    return packetsReceived.sum();
  }

  /** What counts. */
  PacketObserver observer() {
    return new PacketObserver() {
      @Override
      public void sending(byte[] array, int offset, int length) {
        packetsSent.increment();
        bytesSent.add(length);
      }

      @Override
      public void received(byte[] array, int offset, int length) {
        packetsReceived.increment();
        bytesReceived.add(length);
      }
    };
  }

  @Override
  public String toString() {
    return "Traffic{" + bytesSent + " bytes sent, " + bytesReceived + " received}";
  }
}
