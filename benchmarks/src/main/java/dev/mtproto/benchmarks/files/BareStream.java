package dev.mtproto.benchmarks.files;

import dev.mtproto.benchmarks.connection.BareSide;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.MessageOpener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * What MTProto itself lets through in one direction: messages of a file's part are sealed, framed,
 * written, read and opened over several connections at once, and nothing else is done. So it has
 * what AES-IGE alone has not: SHA-256 on both sides, and the kernel.
 */
final class BareStream {
  private static final int PART = 512 << 10;
  private static final int PARTS = 200;
  private static final double MIB = PARTS * (PART / (double) (1 << 20));

  private BareStream() {}

  /** MiB a second, by the clock. */
  static double measure(int connections) {
    List<CompletableFuture<Void>> ends = new ArrayList<>();
    long begin = System.nanoTime();
    for (int i = 0; i < connections; i++) {
      ends.addAll(stream("bare-" + i));
    }
    ends.forEach(CompletableFuture::join);
    return connections * MIB / ((System.nanoTime() - begin) / 1e9);
  }

  private static List<CompletableFuture<Void>> stream(String name) {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Socket from = new Socket(listener.getInetAddress(), listener.getLocalPort());
      Socket to = listener.accept();
      AuthKey key = key();
      return List.of(
          onThread(name + "-sends", () -> send(from, key)),
          onThread(name + "-receives", () -> receive(to, key)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static AuthKey key() {
    byte[] bytes = new byte[AuthKey.LENGTH];
    new Random(5).nextBytes(bytes);
    return AuthKey.of(bytes);
  }

  private static void send(Socket socket, AuthKey key) throws IOException {
    try (socket) {
      BareSide side = new BareSide(socket, key, Sender.CLIENT, MessageIds.CLIENT, PART);
      for (int i = 0; i < PARTS; i++) {
        side.write(1);
      }
    }
  }

  private static void receive(Socket socket, AuthKey key) throws IOException {
    try (socket) {
      BareSide side = new BareSide(socket, key, Sender.SERVER, MessageIds.ANSWER, PART);
      MessageOpener opener = new MessageOpener(key, Sender.CLIENT);
      for (int i = 0; i < PARTS; i++) {
        side.read(opener, Sender.CLIENT);
      }
    }
  }

  /** Something that a connection's end does. */
  @FunctionalInterface
  private interface End {
    void run() throws IOException;
  }

  private static CompletableFuture<Void> onThread(String name, End end) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            end.run();
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        },
        task -> new Thread(task, name).start());
  }
}
