package dev.mtproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts. {@code -Dgoldens.rewrite=true} writes them anew instead of comparing. */
final class Goldens {
  private static final Path EXPECTED = Path.of("src/test/resources/expected");
  private static final boolean REWRITE = Boolean.getBoolean("goldens.rewrite");

  private Goldens() {}

  static void check(String name, String actual) throws IOException {
    Path file = EXPECTED.resolve(name);
    if (REWRITE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(file).as("expected text; -Dgoldens.rewrite=true writes it").exists();
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
