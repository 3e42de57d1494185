package dev.mtproto.cli.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.OwnersFile;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.credentials.SessionString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mtproto session export}: a credentials file as a string session. */
@Command(
    name = "export",
    description = {
      "Write the session of a credentials file as a string session.",
      "Who has the string can act as the user. Two clients must not use one session at once."
    },
    footer = {
      "",
      "Example:",
      "  mtproto session export me.json --format telethon --out session.txt"
    })
public final class SessionExportCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private SessionFile file = new SessionFile();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "telethon, pyrogram or gramjs.")
  private SessionString format = SessionString.TELETHON;

  @ArgGroup(multiplicity = "1")
  private Where where = new Where();

  /** Where the string goes; never to the terminal by accident. */
  static final class Where {
    @Option(
        names = "--out",
        paramLabel = "FILE",
        description = "A new file, readable by its owner only.")
    private @Nullable Path out;

    @Option(names = "--print", description = "Print the secret on standard output.")
    private boolean print;
  }

  /** A command that prints there. */
  public SessionExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    SavedSession session =
        file.open(streams).load().orElseThrow(() -> new CommandFailure(file + " has no session"));
    String text = text(session);
    if (where.out != null) {
      write(where.out, text + "\n");
      streams.err().println("The session is in " + where.out + ".");
    } else {
      streams.out().println(text);
    }
    return ExitCodes.OK;
  }

  private String text(SavedSession session) {
    try {
      return format.write(session);
    } catch (IllegalArgumentException impossible) {
      throw new CommandFailure(file + ": " + impossible.getMessage(), impossible);
    }
  }

  private static void write(Path out, String text) throws IOException {
    try (OutputStream file = OwnersFile.create(out)) {
      file.write(text.getBytes(UTF_8));
    }
  }
}
