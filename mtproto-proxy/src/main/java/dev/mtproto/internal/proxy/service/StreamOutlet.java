package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.updates.UpdateStream;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;

/** A stream's end of the wire. Thread-safe, though a call is not. */
final class StreamOutlet implements UpdateStream.Outlet, OpenStreams.Stream {
  private final ServerCall<?, byte[]> call;
  private final Journal journal;
  private boolean closed;

  StreamOutlet(ServerCall<?, byte[]> call, Journal journal) {
    this.call = call;
    this.journal = journal;
    call.sendHeaders(new Metadata());
  }

  @Override
  public synchronized boolean isReady() {
    return !closed && call.isReady();
  }

  @Override
  public synchronized void send(byte[] message) {
    if (!closed) {
      call.sendMessage(message);
    }
  }

  @Override
  public void lost(long count) {
    journal.lost(count);
  }

  @Override
  public synchronized void close(Status status) {
    if (!closed) {
      closed = true;
      call.close(status, new Metadata());
    }
  }

  /** The client is gone. */
  synchronized void abandon() {
    closed = true;
  }
}
