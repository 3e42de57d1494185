package dev.mtproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.mtproto.processor.problem.ProblemKey;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code bad/} is named after a key; {@code expected/} has all of its errors. */
final class BadDeclarationsTest {
  static Stream<String> cases() {
    return Stream.of(Objects.requireNonNull(new File("src/test/resources/bad").list())).sorted();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void badDeclarationIsReportedAtItsPlaceAndDoesNotStopTheOthers(String key) throws IOException {
    Compilation compilation = Compiling.folder("bad/" + key);

    List<String> errors = Compiling.errors(compilation);
    assertThat(errors).anyMatch(error -> error.contains("[" + key + "]"));
    Goldens.check("errors/" + key + ".txt", String.join("\n", errors) + "\n");
  }

  @Test
  void everyKeyOfTheCatalogueHasItsBadCase() {
    List<String> keys =
        Arrays.stream(ProblemKey.values())
            .filter(key -> key != ProblemKey.CRASH) // in CrashTest
            .map(ProblemKey::key)
            .sorted()
            .toList();

    assertThat(cases()).containsExactlyElementsOf(keys);
  }
}
