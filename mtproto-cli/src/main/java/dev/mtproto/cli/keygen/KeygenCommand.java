package dev.mtproto.cli.keygen;

import dev.mtproto.cli.connect.CredentialsOptions;
import dev.mtproto.cli.connect.EmbeddedDc;
import dev.mtproto.cli.connect.PromptedSignIn;
import dev.mtproto.cli.connect.ServerOptions;
import dev.mtproto.cli.connect.SessionSummary;
import dev.mtproto.cli.connect.StreamPrompts;
import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.testdc.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mtproto keygen}: signs in, and writes a credentials file for the other commands. */
@Command(
    name = "keygen",
    description = {
      "Sign in and write a credentials file, readable by its owner only.",
      "Asks for the code, for the password if the account has one, for a name if there is no account"
          + " yet. A file that is there already is never overwritten, and none is left if the"
          + " sign-in fails."
    },
    footer = {
      "",
      "Examples:",
      "  mtproto keygen 12345 0123456789abcdef +4915550100 me.json",
      "  mtproto keygen 1 hash 9996621001 /tmp/me.json --demo    # the code is 22222"
    })
public final class KeygenCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ServerOptions server = new ServerOptions();
  @Mixin private CredentialsOptions password = new CredentialsOptions();

  @Parameters(index = "0", paramLabel = "APIID", description = "The application's id.")
  private int apiId;

  @Parameters(index = "1", paramLabel = "APIHASH", description = "The application's hash.")
  private String apiHash = "";

  @Parameters(index = "2", paramLabel = "PHONE", description = "The phone number.")
  private String phone = "";

  @Parameters(
      index = "3",
      arity = "0..1",
      paramLabel = "KEY_NAME",
      defaultValue = "credentials.json",
      description = "The file to write. Default: ${DEFAULT-VALUE}.")
  private Path file = Path.of("");

  @Option(
      names = "--demo",
      description = "At an embedded data centre, which ends with the command.")
  private boolean demo;

  @Option(names = "--json", description = "Print what was written as JSON, without secrets.")
  private boolean json;

  /** A command that asks and prints there. */
  public KeygenCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (apiId <= 0 || apiHash.isBlank()) {
      throw new ParameterException(spec.commandLine(), "APIID is a number above 0, APIHASH a text");
    }
    if (demo && server.isOwn()) {
      throw new ParameterException(spec.commandLine(), "--demo needs no server");
    }
    refuseToOverwrite();
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isWritable(folder)) {
      // Said before anybody signs in for nothing.
      throw new CommandFailure(file + " cannot be written: its folder is not there, or not yours");
    }
    // A password that cannot be read, too.
    Credentials written = password.create(file);
    SavedSession session = demo ? signInAtDemo() : signIn(client());
    refuseToOverwrite();
    written.save(session);
    if (json) {
      SessionSummary.of(file, null, session).print(streams);
    } else {
      streams.err().println("The session is in " + file + ".");
    }
    return ExitCodes.OK;
  }

  private void refuseToOverwrite() {
    if (Files.exists(file)) {
      throw new CommandFailure(file + " exists already and is not overwritten");
    }
  }

  private MtprotoClientBuilder client() throws IOException {
    return MtprotoClient.builder(Layer71.LAYER).dataCenters(server.dataCenters(List.of()));
  }

  private SavedSession signInAtDemo() {
    try (EmbeddedDc dc = EmbeddedDc.start()) {
      Account account = dc.account();
      streams
          .err()
          .println("The phone number " + account.phone() + " has the code " + account.code());
      return signIn(dc.client());
    }
  }

  /** Nothing is in the file before the user is signed in. */
  private SavedSession signIn(MtprotoClientBuilder builder) {
    Credentials memory = Credentials.memory();
    try (MtprotoClient client = builder.app(apiId, apiHash).credentials(memory).connect()) {
      PromptedSignIn.run(client, phone, new StreamPrompts(streams));
    }
    return memory.load().orElseThrow(() -> new CommandFailure("the session was lost"));
  }
}
