package dev.mtproto.proxy.access;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import okio.ByteString;

/** The tokens as JSON: an array of objects. */
final class TokenJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private TokenJson() {}

  static List<AccessToken> read(byte[] json) throws IOException {
    List<AccessToken> tokens = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new IllegalArgumentException("it is no JSON array");
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        tokens.add(token(parser));
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("a date is no ISO 8601", e);
    }
    return List.copyOf(tokens);
  }

  private static AccessToken token(JsonParser parser) throws IOException {
    String name = "";
    String hash = "";
    String created = "";
    int rate = 0;
    List<String> rules = new ArrayList<>();
    List<String> accounts = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      switch (key) {
        case "name" -> name = parser.getText();
        case "sha256" -> hash = parser.getText();
        case "created" -> created = parser.getText();
        case "calls_per_second" -> rate = parser.getIntValue();
        case "methods" -> texts(parser, rules);
        case "accounts" -> texts(parser, accounts);
        default -> parser.skipChildren();
      }
    }
    return new AccessToken(
        name,
        ByteString.decodeHex(hash),
        Instant.parse(created),
        MethodRules.of(rules),
        accounts,
        rate);
  }

  private static void texts(JsonParser parser, List<String> texts) throws IOException {
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      texts.add(parser.getText());
    }
  }

  static byte[] write(List<AccessToken> tokens) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartArray();
      for (AccessToken token : tokens) {
        write(json, token);
      }
      json.writeEndArray();
    }
    return out.toByteArray();
  }

  private static void write(JsonGenerator json, AccessToken token) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", token.name());
    json.writeStringField("sha256", token.hash().hex());
    json.writeStringField("created", token.created().toString());
    json.writeNumberField("calls_per_second", token.callsPerSecond());
    writeTexts(json, "methods", token.rules().rules());
    if (!token.accounts().isEmpty()) {
      writeTexts(json, "accounts", token.accounts());
    }
    json.writeEndObject();
  }

  private static void writeTexts(JsonGenerator json, String key, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
