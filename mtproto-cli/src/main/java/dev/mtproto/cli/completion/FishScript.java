package dev.mtproto.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The completion of a command line for fish. */
final class FishScript {
  private final String name;
  private final List<String> lines = new ArrayList<>();

  private FishScript(String name) {
    this.name = name;
  }

  static String of(CommandLine line) {
    FishScript script = new FishScript(line.getCommandName());
    script.lines.add("# fish completion of " + script.name);
    script.add(line, List.of());
    return String.join("\n", script.lines);
  }

  /** Completes behind the words of a command. */
  private void add(CommandLine line, List<String> words) {
    Map<String, CommandLine> commands = line.getSubcommands();
    String condition = condition(words, List.copyOf(commands.keySet()));
    commands.forEach((word, command) -> complete(condition, "-f -a " + word, summary(command)));
    for (OptionSpec option : line.getCommandSpec().options()) {
      complete(condition, flags(option), first(option.description()));
    }
    commands.forEach(
        (word, command) -> {
          List<String> further = new ArrayList<>(words);
          further.add(word);
          add(command, further);
        });
  }

  private static String condition(List<String> words, List<String> commands) {
    StringBuilder condition = new StringBuilder();
    for (String word : words) {
      condition.append(condition.isEmpty() ? "" : "; and ");
      condition.append("__fish_seen_subcommand_from ").append(word);
    }
    if (!commands.isEmpty()) {
      condition.append(condition.isEmpty() ? "" : "; and ");
      condition.append("not __fish_seen_subcommand_from ").append(String.join(" ", commands));
    }
    return condition.toString();
  }

  private void complete(String condition, String what, String description) {
    lines.add(
        "complete -c %s -n '%s' %s -d '%s'"
            .formatted(name, condition, what, description.replace("'", "\\'")));
  }

  /** fish tells short, long and long ones with a single dash apart. */
  private static String flags(OptionSpec option) {
    List<String> flags = new ArrayList<>();
    for (String spelled : option.names()) {
      if (spelled.startsWith("--")) {
        flags.add("-l " + spelled.substring(2));
      } else {
        flags.add((spelled.length() == 2 ? "-s " : "-o ") + spelled.substring(1));
      }
    }
    if (option.arity().max() > 0) {
      flags.add("-r");
    }
    return String.join(" ", flags);
  }

  private static String summary(CommandLine command) {
    return first(command.getCommandSpec().usageMessage().description());
  }

  private static String first(String[] description) {
    return description.length == 0 ? "" : description[0].replace("%n", " ").replace("%%", "%");
  }
}
