package dev.mtproto.internal.crypto;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The known answers of {@code crypto.json}. */
public record Vectors(String name, Map<String, String> fields) {
  private static final Map<String, List<Vectors>> ALL = load();

  /** All vectors of a section. */
  public static List<Vectors> of(String section) {
    return Objects.requireNonNull(ALL.get(section), section);
  }

  /** A field's text. */
  public String text(String field) {
    return Objects.requireNonNull(fields.get(field), field);
  }

  /** Whether the field is there and not null. */
  public boolean has(String field) {
    return fields.containsKey(field);
  }

  /** A field of hex digits. */
  public byte[] bytes(String field) {
    return HexFormat.of().parseHex(text(field));
  }

  /** A decimal field. */
  public long number(String field) {
    return Long.parseLong(text(field));
  }

  @Override
  public String toString() {
    return name;
  }

  private static Map<String, List<Vectors>> load() {
    try (InputStream in =
            Objects.requireNonNull(Vectors.class.getResourceAsStream("/crypto.json"));
        JsonParser parser = new JsonFactory().createParser(in)) {
      Map<String, List<Vectors>> sections = new LinkedHashMap<>();
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        sections.put(parser.currentName(), section(parser, parser.currentName()));
      }
      return sections;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<Vectors> section(JsonParser parser, String name) throws IOException {
    List<Vectors> vectors = new ArrayList<>();
    parser.nextToken();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Map<String, String> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String field = parser.currentName();
        if (parser.nextToken() != JsonToken.VALUE_NULL) {
          fields.put(field, parser.getText());
        }
      }
      vectors.add(new Vectors(name + " " + vectors.size(), fields));
    }
    return vectors;
  }
}
