package dev.mtproto.cli.demo;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.client.Traffic;
import dev.mtproto.client.Transport;
import dev.mtproto.testdc.CallLog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What the demo measured. */
final class Figures {
  private final Traffic traffic = new Traffic();
  private final List<Long> handshakeNanos = new ArrayList<>();
  private @Nullable CallLog calls;

  /** Counts the calls of a log. */
  void count(CallLog log) {
    calls = log;
  }

  /** Connects a client, which is mostly the key exchange, and counts its bytes. */
  MtprotoClient connect(MtprotoClientBuilder builder) {
    long start = System.nanoTime();
    MtprotoClient client = builder.transport(Transport.intermediate().countedBy(traffic)).connect();
    handshakeNanos.add(System.nanoTime() - start);
    return client;
  }

  /** As JSON: milliseconds of each key exchange, calls, bytes. */
  String json() {
    List<Long> millis = handshakeNanos.stream().map(TimeUnit.NANOSECONDS::toMillis).toList();
    return "{\"handshake_ms\":%s,\"calls\":%d,\"bytes_sent\":%d,\"bytes_received\":%d}"
        .formatted(
            millis.toString().replace(" ", ""),
            calls == null ? 0 : calls.executed(),
            traffic.bytesSent(),
            traffic.bytesReceived());
  }
}
