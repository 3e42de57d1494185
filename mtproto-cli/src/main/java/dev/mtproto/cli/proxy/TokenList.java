package dev.mtproto.cli.proxy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mtproto.proxy.access.AccessToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** What is printed of tokens: everything but their hashes. */
record TokenList(List<AccessToken> tokens) {
  /** A line a token, of columns. */
  List<String> lines() {
    return tokens.stream().map(TokenList::line).toList();
  }

  private static String line(AccessToken token) {
    return String.join(
        "\t",
        token.name(),
        token.created().toString(),
        token.callsPerSecond() == 0 ? "-" : token.callsPerSecond() + "/s",
        token.rules().toString(),
        token.accounts().isEmpty() ? "-" : String.join(" ", token.accounts()));
  }

  /** An array of objects. */
  String json() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartArray();
      for (AccessToken token : tokens) {
        json.writeStartObject();
        json.writeStringField("name", token.name());
        json.writeStringField("created", token.created().toString());
        json.writeNumberField("calls_per_second", token.callsPerSecond());
        write(json, "methods", token.rules().rules());
        write(json, "accounts", token.accounts());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, String key, List<String> texts) throws IOException {
    json.writeArrayFieldStart(key);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
