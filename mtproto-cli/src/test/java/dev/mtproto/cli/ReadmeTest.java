package dev.mtproto.cli;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md shows is compiled as a reader would: against the modules, with the processor. */
class ReadmeTest {
  private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Path README = Path.of("..", "README.md");

  @Test
  void everyJavaBlockCompiles(@TempDir Path classes) throws IOException {
    Map<String, String> sources =
        JAVA_BLOCK
            .matcher(Files.readString(README))
            .results()
            .map(block -> block.group(1))
            .collect(toMap(ReadmeTest::className, ReadmeTest::unit));

    assertThat(sources).hasSizeGreaterThanOrEqualTo(2);
    assertThat(Javac.compile(sources, classes)).isEmpty();
    assertThat(classes.resolve("com/acme/api/InputPeer$User.class")).exists();
  }

  @Test
  void itStaysShort() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThan(100);
  }

  private static String className(String block) {
    Matcher type = Pattern.compile("\ninterface (\\w+)").matcher(block);
    return type.find() ? type.group(1) : "Snippet";
  }

  private static String unit(String block) {
    return block.startsWith("package ") ? block : programme(block);
  }

  /** Statements, with their imports before them, as a class. */
  private static String programme(String text) {
    String imports = text.lines().filter(line -> line.startsWith("import ")).collect(joining("\n"));
    String body = text.lines().filter(line -> !line.startsWith("import ")).collect(joining("\n"));
    return imports
        + "\nclass Snippet { void run(int apiId, String apiHash, String phone)"
        + " throws Exception {\n"
        + body
        + "\n} }\n";
  }
}
