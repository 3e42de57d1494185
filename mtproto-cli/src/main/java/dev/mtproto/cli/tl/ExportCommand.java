package dev.mtproto.cli.tl;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.cli.layer.LayerOption;
import dev.mtproto.processor.proto.ProtoWriter;
import dev.mtproto.processor.schema.TlSchema;
import dev.mtproto.tl.TlLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mtproto tl export}: a compiled layer to its schema and its Protocol Buffers. */
@Command(
    name = "export",
    description = {
      "Write a compiled layer as a TL schema and as .proto files.",
      "Both, unless one is chosen. Prints the files that were written."
    },
    footer = {"", "Example:", "  mtproto tl export --proto --out generated"})
public final class ExportCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private LayerOption layer = new LayerOption();

  @Option(names = "--tl", description = "Write the schema: layer71.tl.")
  private boolean tl;

  @Option(
      names = "--proto",
      description =
          "Write the .proto files of the daemon's clients, in the folders of their names.")
  private boolean proto;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write into.")
  private Path out = Path.of("");

  /** A command that prints there. */
  public ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    for (Map.Entry<String, String> entry : files().entrySet()) {
      Path file = out.resolve(entry.getKey());
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, entry.getValue().getBytes(UTF_8));
      streams.out().println(file);
    }
    return ExitCodes.OK;
  }

  /** The .proto files have all that they refer to; the schema is what was declared. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (tl || !proto) {
      TlLayer own = layer.own();
      files.put(own.name().toLowerCase(Locale.ROOT) + ".tl", SchemaText.of(own));
    }
    if (proto || !tl) {
      files.putAll(ProtoWriter.files(TlSchema.parse(SchemaText.of(layer.complete()))));
    }
    return files;
  }
}
