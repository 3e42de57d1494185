package dev.mtproto.benchmarks.connection;

import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.MessageOpener;
import dev.mtproto.internal.transport.Threads;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Round trips that do nothing but seal, frame, write, read and open: what a session could reach at
 * most. The client writes whatever may be under way in one packet, the server answers each packet
 * with one of as many messages.
 */
final class BareLoop implements AutoCloseable {
  private static final int BYTES = 100;

  private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  private final Socket client;
  private final Socket server;
  private final AuthKey key = key();
  private final int messagesPerPacket;
  private final Semaphore free = new Semaphore(0);
  private final AtomicLong answered = new AtomicLong();
  private final Queue<Semaphore> waiting = new ConcurrentLinkedQueue<>();
  private volatile boolean running = true;

  /**
   * Connects.
   *
   * @param messagesPerPacket how many messages the client puts into one packet at most
   */
  BareLoop(int messagesPerPacket) throws IOException {
    this.messagesPerPacket = messagesPerPacket;
    this.client = new Socket(listener.getInetAddress(), listener.getLocalPort());
    this.server = listener.accept();
    client.setTcpNoDelay(true);
    server.setTcpNoDelay(true);
    Threads.start("bare-server", () -> quietly(this::serve));
    Threads.start("bare-writer", () -> quietly(this::write));
    Threads.start("bare-reader", () -> quietly(this::read));
  }

  private static AuthKey key() {
    byte[] bytes = new byte[AuthKey.LENGTH];
    new Random(3).nextBytes(bytes);
    return AuthKey.of(bytes);
  }

  /** Keeps so many messages under way for a while; how many were answered. */
  long run(int inFlight, long nanos) throws InterruptedException {
    long before = answered.get();
    free.release(inFlight);
    Thread.sleep(nanos / 1_000_000);
    free.acquire(inFlight);
    return answered.get() - before;
  }

  /** Has so many threads send a message each and wait for its answer, for a while. */
  long blocking(int threads, long nanos) throws InterruptedException {
    long before = answered.get();
    CountDownLatch ended = new CountDownLatch(threads);
    long end = System.nanoTime() + nanos;
    for (int i = 0; i < threads; i++) {
      Threads.start("bare-caller-" + i, () -> quietly(() -> callUntil(end, ended)));
    }
    ended.await();
    return answered.get() - before;
  }

  private void callUntil(long end, CountDownLatch ended) throws InterruptedException {
    Semaphore answer = new Semaphore(0);
    while (System.nanoTime() - end < 0) {
      waiting.add(answer);
      free.release();
      answer.acquire();
    }
    ended.countDown();
  }

  private void serve() throws IOException {
    BareSide side = new BareSide(server, key, Sender.SERVER, MessageIds.ANSWER, BYTES);
    MessageOpener opener = new MessageOpener(key, Sender.CLIENT);
    while (running) {
      side.write(side.read(opener, Sender.CLIENT));
    }
  }

  private void write() throws IOException, InterruptedException {
    BareSide side = new BareSide(client, key, Sender.CLIENT, MessageIds.CLIENT, BYTES);
    while (running) {
      free.acquire();
      int more = Math.min(free.availablePermits(), messagesPerPacket - 1);
      side.write(more > 0 && free.tryAcquire(more) ? 1 + more : 1);
    }
  }

  private void read() throws IOException {
    BareSide side = new BareSide(client, key, Sender.CLIENT, MessageIds.CLIENT, BYTES);
    MessageOpener opener = new MessageOpener(key, Sender.SERVER);
    while (running) {
      int count = side.read(opener, Sender.SERVER);
      answered.addAndGet(count);
      for (int i = 0; i < count; i++) {
        Semaphore caller = waiting.poll();
        (caller == null ? free : caller).release();
      }
    }
  }

  private interface Side {
    void run() throws IOException, InterruptedException;
  }

  private void quietly(Side side) {
    try {
      side.run();
    } catch (IOException | InterruptedException ended) {
      if (running) {
        throw new IllegalStateException(ended);
      }
    }
  }

  @Override
  public void close() throws IOException {
    running = false;
    client.close();
    server.close();
    listener.close();
  }
}
