package dev.mtproto.cli.session;

import dev.mtproto.cli.connect.AccountAccess;
import dev.mtproto.cli.connect.ServerOptions;
import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mtproto session sign-out}: ends a session, here and at the server. */
@Command(
    name = "sign-out",
    description = {
      "End the session of a credentials file, and delete the file.",
      "If the server cannot be told, nothing is deleted: the session lives on."
    },
    footer = {"", "Example:", "  mtproto session sign-out me.json"})
public final class SignOutCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private ServerOptions server = new ServerOptions();
  @Mixin private SessionFile file = new SessionFile();

  /** A command that prints there. */
  public SignOutCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Credentials credentials = file.open(streams);
    if (credentials.load().isEmpty()) {
      throw new CommandFailure(file + " has no session");
    }
    try (AccountAccess account = AccountAccess.of(credentials, server);
        MtprotoClient client = account.client().connect()) {
      client.signOut();
    }
    streams.err().println("Signed out; " + file + " is deleted.");
    return ExitCodes.OK;
  }
}
