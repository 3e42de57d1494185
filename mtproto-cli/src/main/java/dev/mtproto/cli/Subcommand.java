package dev.mtproto.cli;

import dev.mtproto.cli.io.Streams;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * A subcommand by name. Its class is loaded when the command line names it or asks for an overview,
 * and not before: picocli reads a command's annotations by reflection, which is most of a short
 * command's time.
 *
 * @param command makes the object that picocli fills and runs
 */
record Subcommand(String name, Function<Streams, Object> command, List<Subcommand> children) {

  static Subcommand of(String name, Function<Streams, Object> command, Subcommand... children) {
    return new Subcommand(name, command, List.of(children));
  }

  /** Adds to {@code parent} the one of {@code table} that the arguments name, or else all. */
  static void add(CommandLine parent, List<Subcommand> table, Streams streams, List<String> args) {
    Optional<Subcommand> named =
        args.stream()
            .filter(arg -> !arg.startsWith("-"))
            .findFirst()
            .flatMap(arg -> table.stream().filter(entry -> entry.name.equals(arg)).findFirst());
    for (Subcommand entry : named.map(List::of).orElse(table)) {
      entry.addTo(parent, streams, args);
    }
  }

  private void addTo(CommandLine parent, Streams streams, List<String> args) {
    CommandLine line = new CommandLine(command.apply(streams));
    int index = args.indexOf(name);
    if (!children.isEmpty()) {
      add(line, children, streams, index < 0 ? List.of() : args.subList(index + 1, args.size()));
    }
    parent.addSubcommand(name, line);
  }
}
