package dev.mtproto.cli.proxy;

import dev.mtproto.cli.connect.EmbeddedDc;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.StopSignals;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.proxy.ProxyServer;
import dev.mtproto.proxy.ProxyServerBuilder;
import dev.mtproto.proxy.backend.ClientBackend;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mtproto proxy demo}: a daemon with a data centre of its own behind it. */
@Command(
    name = "demo",
    description = {
      "Try the daemon without an account: a data centre in this process, a user signed in.",
      "Serves until it is stopped."
    },
    footer = {"", "Example:", "  mtproto proxy demo --port 11011"})
public final class ProxyDemoCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private ServingOptions serving = new ServingOptions();

  /** A command that prints there. */
  public ProxyDemoCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    DaemonLog.begin(LogFormat.TEXT);
    try (StopSignals signals = new StopSignals();
        EmbeddedDc dc = EmbeddedDc.start();
        MtprotoClient client = dc.client().connect()) {
      dc.signIn(client);
      ProxyServerBuilder builder = ProxyServer.builder(new ClientBackend(client));
      serving.applyTo(builder);
      try (ProxyServer proxy = serving.start(builder)) {
        streams
            .out()
            .printf(
                "mtprotod shares %s's session on port %d; try: ./mtprotod test --proxy"
                    + " localhost:%2$d%3$s%n",
                dc.account().firstName(), proxy.port(), serving.forClients());
        streams.out().flush();
        signals.await();
      }
    }
    return ExitCodes.OK;
  }
}
