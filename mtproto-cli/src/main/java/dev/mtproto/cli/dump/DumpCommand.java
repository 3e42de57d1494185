package dev.mtproto.cli.dump;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mtproto dump}: the group of the commands about dumps. */
@Command(
    name = "dump",
    description = "Record what a session sends and receives, and show what it was.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  mtproto dump record calls.jsonl --demo -c messages.getDialogs",
      "  mtproto dump play calls.jsonl"
    })
public final class DumpCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
