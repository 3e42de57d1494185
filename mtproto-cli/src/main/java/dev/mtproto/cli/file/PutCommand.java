package dev.mtproto.cli.file;

import dev.mtproto.cli.connect.AccountAccess;
import dev.mtproto.cli.connect.AccountOptions;
import dev.mtproto.cli.connect.ServerOptions;
import dev.mtproto.cli.connect.StreamPrompts;
import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.Progress;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.files.TransferOptions;
import dev.mtproto.files.UploadedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mtproto file put}: uploads a file, and sends it. */
@Command(
    name = "put",
    description = {
      "Upload a file, and send it to somebody.",
      "What is done is noted in PATH.upload as long as the upload is not complete; run the same"
          + " command again to go on after a break."
    },
    footer = {
      "",
      "Examples:",
      "  mtproto file put film.mkv --to me me.json",
      "  mtproto file put report.pdf --to @ada --caption 'as promised' me.json",
      "  tar c folder | mtproto file put - --name folder.tar --to me me.json"
    })
public final class PutCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ServerOptions server = new ServerOptions();
  @Mixin private AccountOptions access = new AccountOptions();
  @Mixin private TransferSettings settings = new TransferSettings();

  @Parameters(
      index = "0",
      paramLabel = "PATH",
      description = "The file; - for standard input, of any length.")
  private String path = "";

  @Parameters(
      index = "1..*",
      paramLabel = "ACCOUNT",
      description = "CREDENTIALS_FILE, or APIID APIHASH PHONE [IP PORT].")
  private List<String> account = List.of();

  @Option(
      names = "--to",
      paramLabel = "PEER",
      description =
          "To whom: me, @name, +PHONE, user:ID, group:ID or channel:ID. To nobody if"
              + " left out: only the document is made.")
  private @Nullable String to;

  @Option(names = "--caption", paramLabel = "TEXT", description = "What is written below it.")
  private String caption = "";

  @Option(names = "--name", paramLabel = "NAME", description = "What it is called there.")
  private @Nullable String name;

  @Option(names = "--premium", description = "The account may upload files of up to 4 GB.")
  private boolean premium;

  /** A command that prints there. */
  public PutCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    String called = called();
    try (AccountAccess opened = access.open(account, server, streams);
        MtprotoClient client = opened.client().connect()) {
      opened.signIn(client, new StreamPrompts(streams));
      Correspondent recipient = to == null ? null : Correspondent.find(client, to);
      UploadedFile uploaded = upload(client, called);
      Sending sending = new Sending(client, uploaded, called, caption);
      Sending.Sent sent = recipient == null ? sending.keep() : sending.send(recipient);
      String message = sent.messageId() == 0 ? "" : to + "/" + sent.messageId();
      String what = path.equals(STANDARD_INPUT) ? called : path;
      Report report = new Report(what, uploaded.size(), message, DocumentAddress.of(sent.remote()));
      report.print(streams, settings.isJson());
    }
    return ExitCodes.OK;
  }

  private String called() throws IOException {
    if (path.equals(STANDARD_INPUT)) {
      if (name == null) {
        throw new ParameterException(spec.commandLine(), "standard input needs --name");
      }
      return name;
    }
    if (!Files.exists(Path.of(path))) {
      throw new NoSuchFileException(path);
    }
    if (Files.isDirectory(Path.of(path))) {
      throw new CommandFailure(path + " is a folder; only files can be sent");
    }
    return name == null ? String.valueOf(Path.of(path).getFileName()) : name;
  }

  private UploadedFile upload(MtprotoClient client, String called) {
    try (Progress bar = new Progress(streams, "uploading", "bytes")) {
      TransferOptions options = settings.transfer(bar).premium(premium);
      if (path.equals(STANDARD_INPUT)) {
        return client.files().upload(called, streams.in(), -1, options).await();
      }
      Path file = Path.of(path).toAbsolutePath();
      Path record = file.resolveSibling(file.getFileName() + ".upload");
      boolean noted = Files.isWritable(record.resolveSibling("."));
      return client.files().upload(file, noted ? options.uploadRecord(record) : options).await();
    }
  }
}
