package dev.mtproto.cli.shell;

import dev.mtproto.cli.connect.AccountAccess;
import dev.mtproto.cli.connect.AccountOptions;
import dev.mtproto.cli.connect.ServerOptions;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.cli.language.CallLanguage;
import dev.mtproto.cli.language.ClientPeers;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.tl.json.TlJson;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mtproto shell}: an account by hand, or from a script's lines. */
@Command(
    name = "shell",
    description = {
      "Use an account by hand: every method of the API is a command.",
      "Reads commands from the terminal or from standard input; 'help' lists them. Answers are"
          + " JSON. Updates are printed as they come. The exit code is 1 if a command failed."
    },
    footer = {
      "",
      "Examples:",
      "  mtproto shell --demo",
      "  mtproto shell --demo -c 'messages.getDialogs limit=1'",
      "  mtproto shell 12345 0123456789abcdef0123456789abcdef +15550001 --save me.json",
      "  echo 'users.getUsers id=[inputUserSelf]' | mtproto shell me.json"
    })
public final class ShellCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private ServerOptions server = new ServerOptions();
  @Mixin private ShellOptions options = new ShellOptions();

  @Mixin private AccountOptions access = new AccountOptions();

  @Parameters(
      arity = "0..5",
      paramLabel = "ACCOUNT",
      description = "CREDENTIALS_FILE, or APIID APIHASH PHONE [IP PORT].")
  private List<String> account = List.of();

  /** A command that reads and prints there. */
  public ShellCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (AccountAccess opened = access.open(account, server, streams);
        MtprotoClient client = opened.client().connect()) {
      CallLanguage language = new CallLanguage(client.layer(), new ClientPeers(client));
      try (Console console = options.console(streams, language)) {
        opened.signIn(client, console);
        return run(client, console, language);
      }
    }
  }

  private int run(MtprotoClient client, Console console, CallLanguage language) {
    TlJson json = TlJson.of(client.layer());
    if (options.showsUpdates()) {
      client.updates().subscribe(update -> console.printJson(json.toJson(update)));
    }
    return new Shell(console, new ClientAccount(client, json), language).run();
  }
}
