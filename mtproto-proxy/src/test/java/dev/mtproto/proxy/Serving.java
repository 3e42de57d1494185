package dev.mtproto.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A daemon that serves at a port of its own, and a client of it: for the length of a test. */
final class Serving implements AfterEachCallback {
  final ProxyServer server;
  final WireClient client;

  Serving(ProxyServerBuilder builder) {
    try {
      server = builder.listen("127.0.0.1", 0).grace(Duration.ofMillis(100)).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    client = new WireClient(server);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    client.close();
    server.close();
  }
}
