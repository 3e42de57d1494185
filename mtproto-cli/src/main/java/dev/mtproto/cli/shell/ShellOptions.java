package dev.mtproto.cli.shell;

import dev.mtproto.cli.io.Streams;
import dev.mtproto.cli.language.CallLanguage;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the shell's commands come from, and how its answers are shown. */
final class ShellOptions {
  @Option(
      names = {"-c", "--command"},
      paramLabel = "COMMAND",
      description = {
        "Carry out this command and leave, printing its answer and no updates;"
            + " may be given several times."
      })
  private List<String> commands = List.of();

  @Option(
      names = "--json",
      description = "One line of JSON for each answer and update, on a terminal too.")
  private boolean json;

  @Option(names = "--no-updates", description = "Do not print updates.")
  private boolean noUpdates;

  @Option(
      names = "--history",
      paramLabel = "FILE",
      description = {
        "Where what was typed is kept, but for lines with secrets.",
        "Default: ~/.local/state/mtproto/history."
      })
  private @Nullable Path history;

  @Option(names = "--no-history", description = "Keep nothing of what is typed.")
  private boolean noHistory;

  boolean showsUpdates() {
    return !noUpdates && commands.isEmpty();
  }

  /** The console that suits the process's streams. */
  Console console(Streams streams, CallLanguage language) {
    Streams shown = json ? streams.forPrograms() : streams;
    CommandLines lines = new CommandLines(language);
    if (!commands.isEmpty()) {
      return new GivenCommands(new PlainConsole(shown, lines::goesOn), commands);
    }
    return streams.inputIsTerminal() && streams.outputIsTerminal()
        ? TerminalConsole.open(shown, lines, historyFile())
        : new PlainConsole(shown, lines::goesOn);
  }

  private @Nullable Path historyFile() {
    if (noHistory) {
      return null;
    }
    return history == null ? KeptHistory.usualFile() : history;
  }
}
