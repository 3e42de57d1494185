package dev.mtproto.cli.proxy;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.proxy.ListenException;
import dev.mtproto.proxy.ProxyServer;
import dev.mtproto.proxy.ProxyServerBuilder;
import dev.mtproto.proxy.TlsFiles;
import dev.mtproto.proxy.access.TokenFile;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a daemon serves, and whom. */
final class ServingOptions {
  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "${env:PORT:-" + ProxyServer.DEFAULT_PORT + "}",
      description = "The port to listen on; 0 for any that is free. Default: PORT, or 11011.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on. Others than this machine's own need --tls-cert, and --tokens"
              + " or --tls-clients. Default: ${DEFAULT-VALUE}.")
  private String host = "";

  @Option(names = "--tls-cert", paramLabel = "FILE", description = "The certificate, in PEM.")
  private @Nullable Path certificates;

  @Option(names = "--tls-key", paramLabel = "FILE", description = "Its key, in PEM (PKCS#8).")
  private @Nullable Path key;

  @Option(
      names = "--tls-clients",
      paramLabel = "FILE",
      description = "Who signs the certificates that clients then need, in PEM.")
  private @Nullable Path clients;

  @Option(
      names = "--tokens",
      paramLabel = "FILE",
      description = "The tokens, one of which every call then needs; see 'proxy token'.")
  private @Nullable Path tokens;

  @Option(names = "--insecure", description = "Let everybody in who can reach the address.")
  private boolean insecure;

  @Option(
      names = "--allow",
      paramLabel = "METHOD",
      description = "Allow a method that is refused otherwise, such as auth.logOut.")
  private List<String> allowed = List.of();

  @Option(
      names = "--updates",
      paramLabel = "FOLDER",
      description = "Keep updates here for clients that come back after a restart.")
  private @Nullable Path updates;

  @Option(
      names = "--metrics",
      paramLabel = "HOST:PORT",
      converter = AddressOption.class,
      description = "Serve metrics for Prometheus here.")
  private @Nullable InetSocketAddress metrics;

  /** Has a server serve so. */
  void applyTo(ProxyServerBuilder server) {
    if (port < 0 || port > 65_535) {
      throw invalid("no port: " + port);
    }
    server.listen(host, port).insecure(insecure);
    if (certificates != null && key != null) {
      TlsFiles files = TlsFiles.of(certificates, key);
      server.tls(clients == null ? files : files.requiringClients(clients));
    } else if (certificates != null || key != null || clients != null) {
      throw invalid("--tls-cert and --tls-key go together, and --tls-clients needs them");
    }
    if (tokens != null) {
      server.tokens(new TokenFile(tokens));
    }
    if (updates != null) {
      server.keepUpdatesIn(updates);
    }
    if (metrics != null) {
      server.metrics(metrics.getHostString(), metrics.getPort());
    }
    allow(server);
  }

  /**
   * Starts a server.
   *
   * @throws CommandFailure if it cannot: the address is taken, it is not said who may come in, or a
   *     file is not what it should be
   * @throws IOException if a file cannot be read
   */
  ProxyServer start(ProxyServerBuilder server) throws IOException {
    try {
      return server.start();
    } catch (ListenException failed) {
      throw new CommandFailure(failed.getMessage() + remedy(failed), failed);
    } catch (FileSystemException failed) {
      throw failed;
    } catch (IOException failed) {
      Throwable cause = failed.getCause();
      String reason = cause instanceof IOException ? ": " + cause.getMessage() : "";
      throw new CommandFailure(failed.getMessage() + reason, failed);
    } catch (IllegalStateException unsafe) {
      throw new CommandFailure(String.valueOf(unsafe.getMessage()), unsafe);
    }
  }

  private String remedy(ListenException failed) {
    String option = failed.isTaken() ? "--port" : "--host or --port";
    return "; choose another with " + (failed.address().equals(metrics) ? "--metrics" : option);
  }

  /** The options that {@code proxy test} needs for a server that serves so. */
  String forClients() {
    return (tokens == null ? "" : " --token TOKEN")
        + (certificates == null ? "" : " --tls FILE")
        + (clients == null ? "" : " --tls-cert FILE --tls-key FILE");
  }

  private void allow(ProxyServerBuilder server) {
    try {
      server.allow(allowed.toArray(String[]::new));
    } catch (IllegalArgumentException e) {
      throw invalid(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException invalid(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
