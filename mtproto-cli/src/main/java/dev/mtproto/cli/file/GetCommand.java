package dev.mtproto.cli.file;

import dev.mtproto.cli.connect.AccountAccess;
import dev.mtproto.cli.connect.AccountOptions;
import dev.mtproto.cli.connect.ServerOptions;
import dev.mtproto.cli.connect.StreamPrompts;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.Progress;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.files.RemoteFile;
import dev.mtproto.files.TransferOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import okio.Okio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mtproto file get}: downloads a file. */
@Command(
    name = "get",
    description = {
      "Download a file.",
      "PATH appears when the file is whole; until then its parts are in PATH.part. Run the same"
          + " command again to go on after a break."
    },
    footer = {
      "",
      "Examples:",
      "  mtproto file get me/12 film.mkv me.json",
      "  mtproto file get @channel/345 downloads/ me.json",
      "  mtproto file get document:123:-456:0:2:7890 film.mkv me.json"
    })
public final class GetCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private ServerOptions server = new ServerOptions();
  @Mixin private AccountOptions access = new AccountOptions();
  @Mixin private TransferSettings settings = new TransferSettings();

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      description =
          "PEER/MESSAGE, where PEER is me, @name, +PHONE, user:ID, group:ID or channel:ID; or a"
              + " document: as 'file put' prints it.")
  private String what = "";

  @Parameters(
      index = "1",
      paramLabel = "PATH",
      description = "Where it goes; in a folder, under its own name. - for standard output.")
  private String path = "";

  @Parameters(
      index = "2..*",
      paramLabel = "ACCOUNT",
      description = "CREDENTIALS_FILE, or APIID APIHASH PHONE [IP PORT].")
  private List<String> account = List.of();

  /** A command that prints there. */
  public GetCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (AccountAccess opened = access.open(account, server, streams);
        MtprotoClient client = opened.client().connect()) {
      opened.signIn(client, new StreamPrompts(streams));
      Wanted wanted = new Wanted(client, what);
      RemoteFile file = wanted.find();
      try (Progress bar = new Progress(streams, "downloading", "bytes")) {
        TransferOptions options =
            settings.transfer(bar).refreshLocation(expired -> wanted.findAgain());
        if (path.equals("-")) {
          client.files().download(file, Okio.sink(streams.checkedOut()), options).await();
          return ExitCodes.OK;
        }
        Path target = target(file);
        client.files().download(file, target, options).await();
        bar.close();
        print(target);
      }
    }
    return ExitCodes.OK;
  }

  /** A name that the sender chose must not lead out of the folder. */
  private Path target(RemoteFile file) {
    Path given = Path.of(path);
    if (!Files.isDirectory(given)) {
      return given;
    }
    String name = file.name().replaceAll("[/\\\\\\x00-\\x1f]", "_");
    return given.resolve(name.isEmpty() || name.matches("\\.+") ? "file" : name);
  }

  private void print(Path target) throws IOException {
    Report report = new Report(target.toString(), Files.size(target), "", "");
    report.print(streams, settings.isJson());
  }
}
