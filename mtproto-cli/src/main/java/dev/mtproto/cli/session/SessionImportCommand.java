package dev.mtproto.cli.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mtproto.cli.connect.CredentialsOptions;
import dev.mtproto.cli.connect.SessionSummary;
import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.client.DataCenters;
import dev.mtproto.credentials.DcOption;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.credentials.SessionString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mtproto session import}: a string session as a credentials file. */
@Command(
    name = "import",
    description = {
      "Write a credentials file from a string session, which is read from standard input.",
      "Give the application that the session was made with; Pyrogram's newer sessions have its id."
    },
    footer = {
      "",
      "Example:",
      "  mtproto session import me.json --api-id 12345 --api-hash HASH < session.txt"
    })
public final class SessionImportCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private CredentialsOptions password = new CredentialsOptions();

  @Parameters(paramLabel = "FILE", description = "The credentials file; it must not exist yet.")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "telethon, pyrogram or gramjs; found out if not given.")
  private @Nullable SessionString format;

  @Option(names = "--api-id", paramLabel = "APIID", description = "The application's id.")
  private int apiId;

  @Option(names = "--api-hash", paramLabel = "APIHASH", description = "The application's hash.")
  private @Nullable String apiHash;

  @Option(names = "--test", description = "It is a session with the data centres for tests.")
  private boolean test;

  @Option(names = "--json", description = "Print what was imported as JSON, without secrets.")
  private boolean json;

  /** A command that reads and prints there. */
  public SessionImportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(file)) {
      throw new CommandFailure(file + " exists already and is not overwritten");
    }
    String text = firstLine();
    SessionString known = format != null ? format : detect(text);
    SavedSession session = completed(read(known, text));
    password.create(file).save(session);
    if (json) {
      SessionSummary.of(file, known, session).print(streams);
    } else {
      streams.err().println("The session is in " + file + ".");
    }
    return ExitCodes.OK;
  }

  private String firstLine() throws IOException {
    String line = new BufferedReader(new InputStreamReader(streams.in(), UTF_8)).readLine();
    if (line == null || line.isBlank()) {
      throw new CommandFailure("no session was given on standard input");
    }
    return line.strip();
  }

  private static SessionString detect(String text) {
    return SessionString.detect(text)
        .orElseThrow(
            () -> new CommandFailure("this is a session of none of the libraries that are known"));
  }

  private static SavedSession read(SessionString format, String text) {
    try {
      return format.read(text, SessionImportCommand::address);
    } catch (IllegalArgumentException wrong) {
      throw new CommandFailure(String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private static Optional<DcOption> address(int dcId, boolean test) {
    return (test ? DataCenters.test() : DataCenters.production())
        .find(dcId)
        .map(dc -> DcOption.of(dc.id(), dc.host(), dc.port()));
  }

  private SavedSession completed(SavedSession session) {
    return session.toBuilder()
        .app(apiId > 0 ? apiId : session.apiId(), apiHash)
        .dc(session.dcId(), test || session.test())
        .build();
  }
}
