package dev.mtproto.cli.dump;

import dev.mtproto.cli.connect.CredentialsOptions;
import dev.mtproto.cli.io.Streams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mtproto dumplayer}: {@link PlayCommand} as users of the Go predecessor write it. */
@Command(
    name = "dumplayer",
    description = "The Go predecessor's name for 'dump play DUMP --credentials AUTH'.",
    footer = {"", "Example:", "  mtproto dumplayer credentials.json session.dump"})
public final class DumplayerCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private CredentialsOptions password = new CredentialsOptions();

  @Parameters(index = "0", paramLabel = "AUTH", description = "The credentials.")
  private Path credentials = Path.of("");

  @Parameters(index = "1", paramLabel = "DUMP", description = "The dump.")
  private String file = "";

  @Option(names = "--reveal", description = "Hide nothing.")
  private boolean reveal;

  /** A command that reads and prints there. */
  public DumplayerCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return new Player(streams, password.open(credentials, streams), reveal).play(file);
  }
}
