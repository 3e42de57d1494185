package dev.mtproto.client;

import dev.mtproto.event.PacketObserver;
import dev.mtproto.metrics.ClientMetrics;

/** Has the lengths of packets measured. */
record MeasuredPackets(ClientMetrics metrics) implements PacketObserver {
  @Override
  public void sending(byte[] array, int offset, int length) {
    metrics.sent(length);
  }

  @Override
  public void received(byte[] array, int offset, int length) {
    metrics.received(length);
  }
}
