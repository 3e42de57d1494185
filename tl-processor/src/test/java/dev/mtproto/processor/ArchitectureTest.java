package dev.mtproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A package imports only from those before it. */
final class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java/dev/mtproto/processor");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?dev\\.mtproto\\.processor\\.?([a-z]*)");

  private static final List<String> ORDER =
      List.of(
          "naming",
          "schema",
          "importer",
          "proto",
          "problem",
          "model",
          "declaration",
          "generator",
          "rule",
          "");

  static Stream<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void sourceImportsOnlyFromLowerPackages(Path source) throws IOException {
    Path folder = SOURCES.relativize(source).getParent();
    String own = folder == null ? "" : folder.toString();
    List<String> lower = ORDER.subList(0, ORDER.indexOf(own) + 1);

    Matcher imports = IMPORT.matcher(Files.readString(source));
    while (imports.find()) {
      assertThat(lower).contains(imports.group(1));
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void modelsAndGeneratorsDoNotKnowElements(Path source) throws IOException {
    String path = source.toString();
    if (path.contains("/model/") || path.contains("/generator/")) {
      assertThat(Files.readString(source))
          .doesNotContain("javax.lang.model.type")
          .doesNotContain("javax.lang.model.element.Element;")
          .doesNotContain("javax.lang.model.element.TypeElement");
    }
  }
}
