package dev.mtproto.cli.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mtproto.cli.capture.DumpFile;
import dev.mtproto.cli.capture.KnownKeys;
import dev.mtproto.cli.capture.PacketJson;
import dev.mtproto.cli.capture.Recorder;
import dev.mtproto.cli.connect.AccountAccess;
import dev.mtproto.cli.connect.AccountOptions;
import dev.mtproto.cli.connect.ServerOptions;
import dev.mtproto.cli.connect.StreamPrompts;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.JsonObject;
import dev.mtproto.cli.io.OwnersFile;
import dev.mtproto.cli.io.Progress;
import dev.mtproto.cli.io.StopSignals;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.Transport;
import dev.mtproto.layer71.Layer71;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

/** {@code mtproto dump record}: an account's packets into a file. */
@Command(
    name = "record",
    description = {
      "Connect, make calls, and record all that is sent and received.",
      "FILE gets a line of JSON for each message. Secrets (keys, codes, hashes) and all texts and"
          + " bytes, since they may be somebody's, are hidden as ***, unless --reveal is given. With"
          + " --raw it gets the packets as they travelled, encrypted: they can be read by whoever"
          + " has the credentials."
    },
    footer = {
      "",
      "Examples:",
      "  mtproto dump record calls.jsonl --demo -c messages.getDialogs",
      "  mtproto dump record updates.dump me.json --raw --for 60",
      "  mtproto dump play updates.dump --credentials me.json"
    })
public final class RecordCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ServerOptions server = new ServerOptions();
  @Mixin private AccountOptions access = new AccountOptions();

  @Parameters(index = "0", paramLabel = "FILE", description = "The dump; it must not be there yet.")
  private Path file = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..5",
      paramLabel = "ACCOUNT",
      description = "CREDENTIALS_FILE, or APIID APIHASH PHONE [IP PORT].")
  private List<String> account = List.of();

  @Option(
      names = {"-c", "--call"},
      paramLabel = "CALL",
      description = "A call to make, as in the shell; may be given several times.")
  private List<String> lines = List.of();

  @Option(
      names = "--for",
      paramLabel = "SECONDS",
      description = {
        "How long to go on recording after the calls.",
        "Default: 0 with calls, else until Ctrl-C."
      })
  private @Nullable Integer seconds;

  @Option(names = "--raw", description = "Record the packets, encrypted as they are.")
  private boolean raw;

  @Option(names = "--reveal", description = "Hide nothing.")
  private boolean reveal;

  @Option(names = "--json", description = "Print what was recorded where as JSON.")
  private boolean json;

  /** A command that reads and prints there. */
  public RecordCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (raw && reveal) {
      throw new ParameterException(
          spec.commandLine(), "--raw hides nothing from who has the key; --reveal goes without it");
    }
    Calls calls = Calls.of(Layer71.LAYER, lines);
    long packets;
    try (AccountAccess opened = access.open(account, server, streams);
        OutputStream out = OwnersFile.create(file)) {
      packets = record(opened, calls, out);
    }
    tell(packets);
    return ExitCodes.OK;
  }

  private void tell(long packets) {
    if (json) {
      new JsonObject().with("file", file.toString()).with("packets", packets).print(streams);
    } else {
      streams.err().println("recorded " + packets + " packets in " + file);
    }
  }

  private long record(AccountAccess opened, Calls calls, OutputStream out) throws IOException {
    Recorder recorder = new Recorder(sink(opened, out));
    try (recorder) {
      record(opened, calls, recorder);
    } finally {
      if (recorder.packets() == 0) {
        Files.delete(file);
      }
    }
    return recorder.packets();
  }

  private Recorder.Sink sink(AccountAccess opened, OutputStream out) {
    if (raw) {
      return packet -> DumpFile.write(packet, out);
    }
    PacketJson lines = new PacketJson(Layer71.LAYER, new KnownKeys(opened.credentials()), reveal);
    return packet -> out.write(lines.lines(packet).getBytes(UTF_8));
  }

  private void record(AccountAccess opened, Calls calls, Recorder recorder) {
    Transport transport = Transport.intermediate().observedBy(recorder);
    try (StopSignals stop = new StopSignals();
        Progress progress = new Progress(streams, "recording", "packets");
        MtprotoClient client = opened.client().transport(transport).connect()) {
      opened.signIn(client, new StreamPrompts(streams));
      boolean waiting = seconds != null || calls.isEmpty();
      if (waiting) {
        // A client that is asked nothing connects only for who listens.
        client.updates().subscribe(update -> {});
      }
      calls.make(client);
      Duration time = seconds == null ? Duration.ofDays(365) : Duration.ofSeconds(seconds);
      if (waiting) {
        stop.await(time, () -> progress.at(recorder.packets(), 0));
      }
    }
  }
}
