package dev.mtproto.cli.file;

import dev.mtproto.cli.io.JsonObject;
import dev.mtproto.cli.io.Streams;
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
  private String text() {
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

  private JsonObject json() {
    return new JsonObject()
        .with("file", file)
        .with("size", size)
        .withIfAny("message", message)
        .withIfAny("location", location);
  }

  void print(Streams streams, boolean asJson) {
    if (asJson) {
      json().print(streams);
    } else {
      streams.out().println(text());
    }
  }
}
