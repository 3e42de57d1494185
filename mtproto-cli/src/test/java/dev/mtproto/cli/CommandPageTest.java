package dev.mtproto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/command.md shows is run, in its order, and prints what stands there. */
class CommandPageTest {
  private static final Path PAGE = Path.of("..", "docs", "command.md");
  private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final Pattern FILE = Pattern.compile("\\w+\\.(acc|jsonl|dump)");
  private static final String PROMPT = "$ mtproto ";

  @Test
  void everyExampleIsTrue(@TempDir Path folder) throws IOException {
    List<Example> examples = examples();

    assertThat(examples).hasSizeGreaterThan(8);
    for (Example example : examples) {
      CommandRun run = CommandRun.of(example.arguments(folder));
      String printed = (run.out() + run.err()).replace(folder + "/", "").stripTrailing();
      assertThat(printed).as(example.command()).matches(example.pattern());
    }
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(PAGE));
    while (block.find()) {
      Stream.of(block.group(1).split("(?m)^" + Pattern.quote(PROMPT)))
          .filter(text -> !text.isEmpty())
          .map(Example::of)
          .forEach(examples::add);
    }
    return examples;
  }

  private record Example(String command, String output) {
    static Example of(String text) {
      String[] parts = text.split("\n", 2);
      return new Example(parts[0], parts[1].stripTrailing());
    }

    /** Files go into a folder of the test's. */
    String[] arguments(Path folder) {
      return WORD.matcher(command)
          .results()
          .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
          .map(word -> FILE.matcher(word).matches() ? folder.resolve(word).toString() : word)
          .toArray(String[]::new);
    }

    Pattern pattern() {
      String lines =
          output
              .lines()
              .map(line -> line.equals("...") ? "(?s:.*)" : line(line))
              .collect(Collectors.joining("\\R"));
      return Pattern.compile(lines);
    }

    private static String line(String line) {
      return Stream.of(line.split("\\.\\.\\.", -1))
          .map(Pattern::quote)
          .collect(Collectors.joining(".*"));
    }
  }
}
