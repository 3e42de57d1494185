package dev.mtproto.cli.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object of a few fields, in the order in which they were given. For one thread. */
public final class JsonObject {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, Object> fields = new LinkedHashMap<>();

  /** Gives a text. */
  public JsonObject with(String name, String value) {
    fields.put(name, value);
    return this;
  }

  /** Gives a text, unless it is empty. */
  public JsonObject withIfAny(String name, String value) {
    return value.isEmpty() ? this : with(name, value);
  }

  /** Gives a number. */
  public JsonObject with(String name, long value) {
    fields.put(name, value);
    return this;
  }

  /** Gives a truth value. */
  public JsonObject with(String name, boolean value) {
    fields.put(name, value);
    return this;
  }

  /** The JSON text, in one line. */
  public String text() {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      generator.writeStartObject();
      for (Map.Entry<String, Object> field : fields.entrySet()) {
        generator.writeFieldName(field.getKey());
        write(generator, field.getValue());
      }
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator generator, Object value) throws IOException {
    if (value instanceof Long number) {
      generator.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else {
      generator.writeString(value.toString());
    }
  }

  /** Prints it, in the form that suits who reads the output. */
  public void print(Streams streams) {
    streams.out().println(JsonText.present(text(), streams));
  }
}
