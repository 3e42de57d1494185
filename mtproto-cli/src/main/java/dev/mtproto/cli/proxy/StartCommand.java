package dev.mtproto.cli.proxy;

import dev.mtproto.cli.connect.CredentialsOptions;
import dev.mtproto.cli.connect.ServerOptions;
import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.StopSignals;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.cli.layer.LayerOption;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.error.NotSignedInException;
import dev.mtproto.layer71.InputUser;
import dev.mtproto.layer71.users.GetUsers;
import dev.mtproto.proxy.ProxyServer;
import dev.mtproto.proxy.ProxyServerBuilder;
import dev.mtproto.proxy.backend.ClientBackend;
import dev.mtproto.tl.TlLayer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mtproto proxy start}: the daemon. */
@Command(
    name = "start",
    description = {
      "Share signed-in sessions until it is stopped.",
      "Prints one line that says where it listens."
    },
    footer = {
      "",
      "Examples:",
      "  mtproto proxy start --port 11011 --secrets me.json",
      "  mtproto proxy start --secrets me.json --account bot=bot.json --tokens t.json"
    })
public final class StartCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ServingOptions serving = new ServingOptions();
  @Mixin private ServerOptions server = new ServerOptions();
  @Mixin private CredentialsOptions password = new CredentialsOptions();
  @Mixin private LayerOption layer = new LayerOption();

  @Option(
      names = "--secrets",
      paramLabel = "FILE",
      defaultValue = "${env:SECRETS}",
      description = "The credentials of the session. Default: SECRETS.")
  private @Nullable Path secrets;

  @Option(
      names = "--account",
      paramLabel = "NAME=FILE",
      description = "The credentials of a further session, chosen by the metadata mtproto-account.")
  private Map<String, Path> accounts = new LinkedHashMap<>();

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Write the log as text or as json. Default: ${DEFAULT-VALUE}.")
  private LogFormat logFormat = LogFormat.TEXT;

  /** A command that prints there. */
  public StartCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Path first = secrets;
    if (first == null) {
      throw new ParameterException(spec.commandLine(), "--secrets (or SECRETS) is missing");
    }
    if (accounts.containsKey(ProxyServer.DEFAULT_ACCOUNT)) {
      throw new ParameterException(
          spec.commandLine(),
          "the account of --secrets is named "
              + ProxyServer.DEFAULT_ACCOUNT
              + "; give the other another name");
    }
    DaemonLog.begin(logFormat);
    List<MtprotoClient> clients = new ArrayList<>();
    try (StopSignals signals = new StopSignals()) {
      TlLayer spoken = layer.complete();
      ProxyServerBuilder builder = ProxyServer.builder(share(first, spoken, clients));
      for (Map.Entry<String, Path> account : accounts.entrySet()) {
        share(builder, account.getKey(), share(account.getValue(), spoken, clients));
      }
      serving.applyTo(builder);
      serve(builder, signals, clients);
    } finally {
      clients.forEach(MtprotoClient::close);
    }
    return ExitCodes.OK;
  }

  private void share(ProxyServerBuilder builder, String name, ClientBackend backend) {
    try {
      builder.account(name, backend);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private ClientBackend share(Path credentials, TlLayer spoken, List<MtprotoClient> clients)
      throws IOException {
    Credentials saved = password.open(credentials, streams);
    MtprotoClient client =
        MtprotoClient.builder(spoken)
            .dataCenters(server.dataCenters(List.of()))
            .credentials(saved)
            .connect();
    clients.add(client);
    String phone = saved.load().map(SavedSession::phone).orElse(null);
    if (client.userId().isEmpty() && phone != null) {
      recognize(client, phone, credentials);
    }
    return new ClientBackend(client);
  }

  /** The predecessor's files do not say who is signed in, and without that there are no updates. */
  private static void recognize(MtprotoClient client, String phone, Path credentials) {
    CommandFailure nobody = new CommandFailure(credentials + ": nobody is signed in any more");
    try {
      client.call(new GetUsers(List.of(new InputUser.Self())));
    } catch (NotSignedInException e) {
      throw nobody;
    }
    client.signIn(
        phone,
        () -> {
          throw nobody;
        });
  }

  /** The clients are closed before the log: what they have handled is then what the log has. */
  private void serve(ProxyServerBuilder builder, StopSignals signals, List<MtprotoClient> clients)
      throws IOException {
    try (ProxyServer proxy = serving.start(builder)) {
      streams.out().println("mtprotod listens on port " + proxy.port());
      streams.out().flush();
      signals.await();
      proxy.stop();
      clients.forEach(MtprotoClient::close);
    }
  }
}
