package dev.mtproto.cli.completion;

import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.Streams;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mtproto completion}: prints a script for a shell. */
@Command(
    name = "completion",
    description = {
      "Print a script that has your shell complete this command.",
      "It completes commands, options and files."
    },
    footer = {
      "",
      "Examples:",
      "  source <(mtproto completion bash)",
      "  autoload -Uz compinit && compinit && source <(mtproto completion zsh)",
      "  mtproto completion fish > ~/.config/fish/completions/mtproto.fish"
    })
public final class CompletionCommand implements Callable<Integer> {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private final Streams streams;
  private final Supplier<CommandLine> whole;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private String shell = "";

  /**
   * A command that prints there.
   *
   * @param whole makes the command line with all of its subcommands
   */
  public CompletionCommand(Streams streams, Supplier<CommandLine> whole) {
    this.streams = streams;
    this.whole = whole;
  }

  @Override
  public Integer call() {
    if (!SHELLS.contains(shell)) {
      throw new ParameterException(
          spec.commandLine(),
          "no completion for " + shell + "; there are " + String.join(", ", SHELLS));
    }
    CommandLine line = whole.get();
    String script =
        shell.equals("fish") ? FishScript.of(line) : AutoComplete.bash(line.getCommandName(), line);
    streams.out().println(script.stripTrailing());
    return ExitCodes.OK;
  }
}
