package dev.mtproto.cli.file;

import dev.mtproto.cli.io.Progress;
import dev.mtproto.files.TransferOptions;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The options that uploads and downloads have in common. */
final class TransferSettings {
  private static final double MEGABYTE = 1e6;

  @Option(
      names = "--connections",
      paramLabel = "N",
      defaultValue = "4",
      description = "Over how many connections at once. Default: ${DEFAULT-VALUE}.")
  private int connections = 4;

  @Option(names = "--json", description = "Print what was done as JSON.")
  private boolean json;

  boolean isJson() {
    return json;
  }

  /** The options of a transfer whose progress is shown. */
  TransferOptions transfer(Progress bar) {
    return TransferOptions.DEFAULT
        .connections(Math.max(1, connections))
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
