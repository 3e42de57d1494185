package dev.mtproto.cli.dump;

import dev.mtproto.cli.connect.CredentialsOptions;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.credentials.Credentials;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mtproto dump play}: a dump as lines of JSON. */
@Command(
    name = "play",
    description = {
      "Print a dump as JSON, a line a message.",
      "Reads what 'dump record' writes, and the Go predecessor's dumps. Encrypted packets are"
          + " opened with the key of the credentials."
    },
    footer = {
      "",
      "Examples:",
      "  mtproto dump play calls.jsonl",
      "  mtproto dump play updates.dump --credentials me.json --reveal"
    })
public final class PlayCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private CredentialsOptions password = new CredentialsOptions();

  @Parameters(paramLabel = "FILE", description = "The dump; - for standard input.")
  private String file = "";

  @Option(
      names = "--credentials",
      paramLabel = "FILE",
      description = "The credentials of the session that was recorded.")
  private @Nullable Path credentials;

  @Option(names = "--reveal", description = "Hide nothing.")
  private boolean reveal;

  /** A command that reads and prints there. */
  public PlayCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Credentials opened = credentials == null ? null : password.open(credentials, streams);
    return new Player(streams, opened, reveal).play(file);
  }
}
