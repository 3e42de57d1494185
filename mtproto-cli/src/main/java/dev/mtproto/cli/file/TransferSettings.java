package dev.mtproto.cli.file;

import dev.mtproto.cli.io.Progress;
import dev.mtproto.files.TransferOptions;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that uploads and downloads have in common. */
final class TransferSettings {
  private static final double MEGABYTE = 1e6;

  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private int connections;

  @Option(names = "--json", description = "Print what was done as JSON.")
  private boolean json;

  @Option(
      names = "--connections",
      paramLabel = "N",
      defaultValue = "4",
      description = "Over how many connections at once. Default: ${DEFAULT-VALUE}.")
  void setConnections(int count) {
    if (count < 1) {
      throw new ParameterException(command.commandLine(), "--connections is a number above 0");
    }
    connections = count;
  }

  boolean isJson() {
    return json;
  }

  /** The options of a transfer whose progress is shown. */
  TransferOptions transfer(Progress bar) {
    return TransferOptions.DEFAULT
        .connections(connections)
        .progress(
            progress ->
                bar.at(
                    progress.bytes(),
                    Math.max(0, progress.total()),
                    rate(progress.bytesPerSecond())));
  }

  private static String rate(double bytesPerSecond) {
    return String.format(Locale.ROOT, "%.1f MB/s", bytesPerSecond / MEGABYTE);
  }
}
