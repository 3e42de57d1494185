package dev.mtproto.cli.session;

import dev.mtproto.cli.connect.PasswordFile;
import dev.mtproto.cli.connect.StreamPrompts;
import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.credentials.StoredCredentials;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mtproto session protect}: a credentials file with a password, another one, or none. */
@Command(
    name = "protect",
    description = {
      "Encrypt a credentials file with a password, change the password, or take it away.",
      "The new password is asked for, twice, unless a file has it. Who forgets it has to sign in"
          + " anew: nothing else opens the file."
    },
    footer = {
      "",
      "Examples:",
      "  mtproto session protect me.json",
      "  mtproto session protect me.json --new-password-file new.txt",
      "  mtproto session protect me.json --remove"
    })
public final class ProtectCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private SessionFile file = new SessionFile();

  @ArgGroup private Change change = new Change();

  /** What is to be; a password that is typed if nothing is said. */
  static final class Change {
    @Option(
        names = "--new-password-file",
        paramLabel = "FILE",
        description = "The new password: this file's first line.")
    private @Nullable Path newPasswordFile;

    @Option(names = "--remove", description = "Take the password away.")
    private boolean remove;
  }

  /** A command that asks and prints there. */
  public ProtectCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    StoredCredentials credentials = file.open(streams);
    // That a client has them is said before anybody types a password.
    credentials.lock().close();
    streams.err().println(change.remove ? removed(credentials) : protectedNow(credentials));
    return ExitCodes.OK;
  }

  private String removed(StoredCredentials credentials) {
    if (!credentials.isEncrypted()) {
      throw new CommandFailure(file + " has no password");
    }
    credentials.withoutPassword();
    return file + " is not encrypted any more.";
  }

  private String protectedNow(StoredCredentials credentials) throws IOException {
    credentials.load();
    credentials.withPassword(
        change.newPasswordFile == null ? typed() : PasswordFile.read(change.newPasswordFile));
    return file + " is encrypted.";
  }

  private char[] typed() {
    if (!streams.inputIsTerminal()) {
      throw new CommandFailure("nobody can type a password here; give --new-password-file");
    }
    StreamPrompts prompts = new StreamPrompts(streams);
    String first = prompts.askSecret("New password: ");
    if (first == null || first.isEmpty()) {
      throw new CommandFailure("no password was given; nothing was changed");
    }
    if (!first.equals(prompts.askSecret("Once more: "))) {
      throw new CommandFailure("these are two passwords; nothing was changed");
    }
    return first.toCharArray();
  }
}
