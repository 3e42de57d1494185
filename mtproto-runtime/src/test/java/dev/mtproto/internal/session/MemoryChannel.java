package dev.mtproto.internal.session;

import dev.mtproto.internal.transport.Channel;
import dev.mtproto.internal.transport.FrameReader;
import dev.mtproto.internal.transport.FrameWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client's connection whose other end is a test. */
final class MemoryChannel implements Channel {
  private static final byte[] END = {};

  private final BlockingQueue<byte[]> toClient = new LinkedBlockingQueue<>();
  private final BlockingQueue<byte[]> fromClient = new LinkedBlockingQueue<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private byte[] current = END;

  /** What the client sent next; fails if nothing comes. */
  byte[] receive() throws InterruptedException {
    byte[] packet = fromClient.poll(10, TimeUnit.SECONDS);
    if (packet == null) {
      throw new AssertionError("the client sends nothing");
    }
    return packet;
  }

  /** Whether the client has sent something that was not received. */
  boolean hasMore() {
    return !fromClient.isEmpty();
  }

  void send(byte[] packet) {
    toClient.add(packet);
  }

  /** Waits until the client has closed the connection. */
  void awaitClose() throws InterruptedException {
    if (!closed.await(10, TimeUnit.SECONDS)) {
      throw new AssertionError("the client keeps the connection");
    }
  }

  boolean isClosed() {
    return closed.getCount() == 0;
  }

  @Override
  public FrameReader reader() {
    return new FrameReader() {
      @Override
      public int read() throws IOException {
        try {
          current = toClient.take();
        } catch (InterruptedException interrupted) {
          throw new IOException(interrupted);
        }
        return current == END ? -1 : current.length;
      }

      @Override
      public byte[] array() {
        return current;
      }
    };
  }

  @Override
  public FrameWriter writer() {
    return new FrameWriter() {
      @Override
      public void write(byte[] packet, int offset, int length) throws IOException {
        if (isClosed()) {
          throw new IOException("closed");
        }
        fromClient.add(Arrays.copyOfRange(packet, offset, offset + length));
      }

      @Override
      public void flush() {}
    };
  }

  @Override
  public void close() {
    closed.countDown();
    toClient.add(END);
  }
}
