package dev.mtproto.cli.tl;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.processor.importer.TlImporter;
import dev.mtproto.processor.schema.TlSchema;
import dev.mtproto.processor.schema.TlSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mtproto tl import}: a schema file to Java declarations. */
@Command(
    name = "import",
    description = {
      "Write a TL schema as Java declarations.",
      "One file a Type, one a namespace of methods. Importing again keeps the javadoc and the"
          + " default methods that were added by hand."
    },
    footer = {
      "",
      "Examples:",
      "  mtproto tl import api.tl --package com.acme.layer190 --out src/main/java",
      "  mtproto tl import api.tl --package com.acme --out src --only help.getConfig"
    })
public final class ImportCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SCHEMA.tl", description = "The schema; - for standard input.")
  private String schema = "";

  @Option(
      names = "--package",
      required = true,
      paramLabel = "PACKAGE",
      description = "The layer's root package: com.acme.layer190.")
  private String packageName = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder of Java sources to write into.")
  private Path out = Path.of("");

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description = {
        "Only these methods, Types or constructors (TL names), and the Types that they reach."
      })
  private List<String> only = List.of();

  @Option(
      names = "--layer",
      paramLabel = "N",
      description = "The layer's number, where the schema does not say it.")
  private @Nullable Integer layer;

  /** A command that reads and prints there. */
  public ImportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (!SourceVersion.isName(packageName)) {
      throw new ParameterException(spec.commandLine(), packageName + " is no name of a package");
    }
    TlImporter.Result result = importer().writeTo(out);
    result.warnings().forEach(warning -> streams.err().println(schema + ": warning: " + warning));
    streams.out().println(result.files().size() + " files of " + packageName + " in " + out);
    return ExitCodes.OK;
  }

  private TlImporter importer() throws IOException {
    TlImporter importer = TlImporter.of(read(), packageName);
    TlImporter numbered = layer == null ? importer : importer.layer(layer);
    try {
      return only.isEmpty() ? numbered : numbered.only(only);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(schema + ": " + e.getMessage(), e);
    }
  }

  private TlSchema read() throws IOException {
    String text =
        schema.equals("-")
            ? new String(streams.in().readAllBytes(), UTF_8)
            : Files.readString(Path.of(schema));
    try {
      return TlSchema.parse(text);
    } catch (TlSyntaxException e) {
      throw new CommandFailure(schema + ": " + e.getMessage(), e);
    }
  }
}
