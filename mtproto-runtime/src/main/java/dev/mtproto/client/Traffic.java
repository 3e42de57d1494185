package dev.mtproto.client;

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

  void sent(int bytes) {
    packetsSent.increment();
    bytesSent.add(bytes);
  }

  void received(int bytes) {
    packetsReceived.increment();
    bytesReceived.add(bytes);
  }

  @Override
  public String toString() {
    return "Traffic{" + bytesSent + " bytes sent, " + bytesReceived + " received}";
  }
}
