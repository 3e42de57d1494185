package dev.mtproto.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a transfer notes of itself in a file, to go on later: a word and a value a line. */
final class Notes {
  private final Path file;
  private final String kind;

  /**
   * Notes in a file.
   *
   * @param kind the first line, which tells them from other files
   */
  Notes(Path file, String kind) {
    this.file = file;
    this.kind = kind;
  }

  /** What was noted; null if nothing was, or it is something else. */
  @Nullable Map<String, String> load() throws IOException {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException none) {
      return null;
    }
    String[] lines = text.split("\n", -1);
    if (!lines[0].equals(kind)) {
      return null;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : lines) {
      int end = line.indexOf(' ');
      if (end > 0) {
        values.put(line.substring(0, end), line.substring(end + 1));
      }
    }
    return values;
  }

  void save(Map<String, String> values) throws IOException {
    StringBuilder text = new StringBuilder(kind).append('\n');
    values.forEach((word, value) -> text.append(word).append(' ').append(value).append('\n'));
    LocalFiles.write(file, text.toString());
  }

  /** Deletes them, and returns when they cannot come back, whatever happens to the machine. */
  void forget() throws IOException {
    if (Files.deleteIfExists(file)) {
      LocalFiles.forceFolder(file);
    }
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }
}
