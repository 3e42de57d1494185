package dev.mtproto.cli.capture;

import dev.mtproto.event.PacketObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the packets of a client's connections and hands them on, on a thread of its own: the
 * connections wait for a copy only. Packets are in the order in which they were seen.
 */
public final class Recorder implements PacketObserver, AutoCloseable {
  /** Where packets go. */
  @FunctionalInterface
  public interface Sink {
    /** Takes a packet. */
    void accept(Packet packet) throws IOException;
  }

  private final Sink sink;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "mtproto-recorder");
            thread.setDaemon(true);
            return thread;
          });
  private final CompletableFuture<Void> done = new CompletableFuture<>();
  private long packets;

  /** A recorder that hands packets to a sink, which one thread calls. */
  public Recorder(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void sending(byte[] array, int offset, int length) {
    record(true, array, offset, length);
  }

  @Override
  public void received(byte[] array, int offset, int length) {
    record(false, array, offset, length);
  }

  private void record(boolean outbound, byte[] array, int offset, int length) {
    byte[] bytes = Arrays.copyOfRange(array, offset, offset + length);
    Instant at = Instant.now();
    synchronized (this) {
      if (!worker.isShutdown()) {
        Packet packet = new Packet(++packets, at, outbound, bytes);
        worker.execute(() -> hand(packet));
      }
    }
  }

  private void hand(Packet packet) {
    if (done.isDone()) {
      return;
    }
    try {
      sink.accept(packet);
    } catch (IOException | RuntimeException e) {
      done.completeExceptionally(e);
    }
  }

  /** How many packets there were. */
  public synchronized long packets() {
    return packets;
  }

  /**
   * Waits until all packets are handed on, and takes no more.
   *
   * @throws UncheckedIOException if they could not be written
   */
  @Override
  public void close() {
    synchronized (this) {
      if (!worker.isShutdown()) {
        worker.execute(() -> done.complete(null));
        worker.shutdown();
      }
    }
    try {
      done.join();
    } catch (CompletionException e) {
      throw failure(e.getCause());
    }
  }

  private static RuntimeException failure(@Nullable Throwable cause) {
    return cause instanceof IOException io
        ? new UncheckedIOException("the dump cannot be written", io)
        : new IllegalStateException(cause);
  }
}
