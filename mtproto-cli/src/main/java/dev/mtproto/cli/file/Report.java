package dev.mtproto.cli.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;

/**
 * What was done with a file.
 *
 * @param file its local name
 * @param size its length in bytes
 * @param message the message that it was sent in; empty if in none
 * @param location its address; empty if it is not to be told
 */
record Report(String file, long size, String message, String location) {
  String text() {
    StringBuilder text = new StringBuilder(file);
    text.append(String.format(Locale.ROOT, ": %,d bytes", size));
    if (!message.isEmpty()) {
      text.append(", message ").append(message);
    }
    if (!location.isEmpty()) {
      text.append(", ").append(location);
    }
    return text.toString();
  }

  String json() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      generator.writeStartObject();
      generator.writeStringField("file", file);
      generator.writeNumberField("size", size);
      if (!message.isEmpty()) {
        generator.writeStringField("message", message);
      }
      if (!location.isEmpty()) {
        generator.writeStringField("location", location);
      }
      generator.writeEndObject();
    }
    return text.toString();
  }
}
