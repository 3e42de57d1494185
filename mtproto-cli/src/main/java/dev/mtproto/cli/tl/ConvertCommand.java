package dev.mtproto.cli.tl;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.cli.layer.LayerOption;
import dev.mtproto.tl.TlLayer;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What decoding and encoding have in common: where the value comes from, and {@code --lines}. */
abstract class ConvertCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private LayerOption layer = new LayerOption();

  @Option(
      names = "--lines",
      description = {
        "Convert standard input line by line, in order. Bad lines are reported with their number,"
            + " and make the exit code 1 at the end."
      })
  private boolean lines;

  ConvertCommand(Streams streams) {
    this.streams = streams;
  }

  /** The argument; null if there is none. */
  abstract @Nullable String value();

  abstract Conversion conversion(TlLayer layer);

  /** How a single result is shown to a person or to a program. */
  abstract String present(String result, Streams target);

  @Override
  public final Integer call() throws IOException {
    String value = value();
    String given = value == null ? STANDARD_INPUT : value;
    boolean fromInput = given.equals(STANDARD_INPUT);
    if (lines && !fromInput) {
      throw new ParameterException(spec.commandLine(), "--lines reads standard input only");
    }
    Conversion conversion = conversion(layer.complete());
    if (lines) {
      return convertLines(conversion);
    }
    String text = fromInput ? new String(streams.in().readAllBytes(), UTF_8) : given;
    streams.out().println(present(conversion.convert(text), streams));
    return ExitCodes.OK;
  }

  private int convertLines(Conversion conversion) throws IOException {
    String name = spec.qualifiedName();
    long bad =
        new Lines(conversion, (line, why) -> report(name + ": line " + line + ": " + why))
            .run(streams);
    if (bad > 0) {
      throw new CommandFailure(bad == 1 ? "one line was bad" : bad + " lines were bad");
    }
    return ExitCodes.OK;
  }

  private void report(String message) {
    streams.err().println(message);
  }
}
