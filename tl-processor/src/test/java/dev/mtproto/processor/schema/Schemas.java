package dev.mtproto.processor.schema;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;

/** The published schemas, as test resources. */
public final class Schemas {
  private Schemas() {}

  /** The text of {@code api-layer71.tl} and its like. */
  public static String text(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream("/schema/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema, read. */
  public static TlSchema parse(String name) {
    return TlSchema.parse(text(name));
  }

  /** The text without its blank lines. */
  public static String withoutBlankLines(String text) {
    return text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n", "", "\n"));
  }
}
