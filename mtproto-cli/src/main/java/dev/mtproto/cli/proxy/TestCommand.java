package dev.mtproto.cli.proxy;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.JsonText;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.messages.Dialogs;
import dev.mtproto.layer71.methods.Messages;
import dev.mtproto.proxy.ProxyClient;
import dev.mtproto.proxy.ProxyClientBuilder;
import dev.mtproto.tl.json.TlJson;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mtproto proxy test}: asks a daemon for something. */
@Command(
    name = "test",
    description = "Print one dialog, as JSON, that a daemon is asked for.",
    footer = {"", "Example:", "  mtproto proxy test --proxy localhost:11011"})
public final class TestCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--proxy",
      paramLabel = "HOST:PORT",
      defaultValue = "localhost:11011",
      converter = AddressOption.class,
      description = "The daemon. Default: ${DEFAULT-VALUE}.")
  private InetSocketAddress proxy = new InetSocketAddress(0);

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${env:MTPROTO_TOKEN}",
      description =
          "The token that it wants; others on this machine may see it here. Default:"
              + " MTPROTO_TOKEN.")
  private @Nullable String token;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "A file that has the token and nothing else.")
  private @Nullable Path tokenFile;

  @Option(
      names = "--tls",
      paramLabel = "FILE",
      description = "Encrypt, trusting certificates that these have signed, in PEM.")
  private @Nullable Path authorities;

  @Option(
      names = "--tls-cert",
      paramLabel = "FILE",
      description = "The certificate to show to a daemon that wants one, in PEM.")
  private @Nullable Path certificates;

  @Option(names = "--tls-key", paramLabel = "FILE", description = "Its key, in PEM (PKCS#8).")
  private @Nullable Path key;

  @Option(names = "--account", paramLabel = "NAME", description = "Which of its accounts.")
  private @Nullable String account;

  /** A command that prints there. */
  public TestCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (ProxyClient client = client()) {
      Dialogs dialogs =
          client.api(Messages.class).getDialogs(false, 0, 0, new InputPeer.Empty(), 1);
      if (dialogs.dialogs().isEmpty()) {
        throw new CommandFailure("the account has no dialog");
      }
      String json = TlJson.of(Layer71.LAYER).toJson(dialogs.dialogs().get(0));
      streams.out().println(JsonText.present(json, streams));
    }
    return ExitCodes.OK;
  }

  private String target() {
    String host = proxy.getHostString();
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + proxy.getPort();
  }

  private ProxyClient client() throws IOException {
    ProxyClientBuilder builder = ProxyClient.builder(target());
    if (tokenFile != null) {
      builder.token(Files.readString(tokenFile).strip());
    } else if (token != null) {
      builder.token(token);
    }
    if (account != null) {
      builder.account(account);
    }
    encrypt(builder);
    return builder.connect();
  }

  private void encrypt(ProxyClientBuilder builder) throws IOException {
    if (authorities != null && certificates != null && key != null) {
      builder.tls(authorities, certificates, key);
    } else if (certificates != null || key != null) {
      throw new ParameterException(
          spec.commandLine(), "--tls-cert and --tls-key go together, and need --tls");
    } else if (authorities != null) {
      builder.tls(authorities);
    }
  }
}
