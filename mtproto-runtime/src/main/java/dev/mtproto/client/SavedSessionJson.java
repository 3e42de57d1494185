package dev.mtproto.client;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A {@link SavedSession} as JSON, as the Go predecessor writes it, with further keys of ours. */
final class SavedSessionJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private @Nullable String phone;
  private int apiId;
  private @Nullable String apiHash;
  private @Nullable String host;
  private int port;
  private @Nullable Long salt;
  private @Nullable ByteString authKey;
  private int dcId;
  private boolean test;
  private long userId;
  private final Map<String, String> further = new LinkedHashMap<>();

  private SavedSessionJson() {}

  /**
   * Reads a session.
   *
   * @throws IOException if the text is no such JSON; its message says what is wrong, without values
   */
  static SavedSession read(byte[] json) throws IOException {
    SavedSessionJson reading = new SavedSessionJson();
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("it is no JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        reading.value(key, parser);
      }
      if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
        throw new IOException("it does not end after the JSON object");
      }
    }
    return reading.finish();
  }

  private void value(String key, JsonParser parser) throws IOException {
    switch (key) {
      case "phone" -> phone = text(key, parser);
      case "api_id" -> apiId = (int) number(key, parser, Integer.MAX_VALUE);
      case "api_hash" -> apiHash = text(key, parser);
      case "ip" -> host = text(key, parser);
      case "port" -> port = (int) number(key, parser, 65_535);
      case "salt" -> salt = littleEndian(bytes(key, parser, Long.BYTES));
      case "auth_key" -> authKey = ByteString.of(bytes(key, parser, 256));
      case "dc_id" -> dcId = (int) number(key, parser, Integer.MAX_VALUE);
      case "test" -> test = parser.currentToken() == JsonToken.VALUE_TRUE;
      case "user_id" -> userId = number(key, parser, Long.MAX_VALUE);
      default -> further.put(key, raw(parser));
    }
  }

  private SavedSession finish() throws IOException {
    if (host == null || port == 0 || salt == null || authKey == null) {
      String missing =
          host == null ? "ip" : port == 0 ? "port" : salt == null ? "salt" : "auth_key";
      throw new IOException("\"" + missing + "\" is missing");
    }
    return new SavedSession(
        phone, apiId, apiHash, host, port, salt, authKey, dcId, test, userId, further);
  }

  private static String text(String key, JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw new IOException("\"" + key + "\" is no string");
    }
    return parser.getText();
  }

  private static long number(String key, JsonParser parser, long max) throws IOException {
    boolean fits =
        parser.currentToken() == JsonToken.VALUE_NUMBER_INT
            && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
            && parser.getLongValue() >= 0
            && parser.getLongValue() <= max;
    if (!fits) {
      throw new IOException("\"" + key + "\" is no number from 0 to " + max);
    }
    return parser.getLongValue();
  }

  private static byte[] bytes(String key, JsonParser parser, int length) throws IOException {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text(key, parser));
    } catch (IllegalArgumentException notBase64) {
      throw new IOException("\"" + key + "\" is no Base64");
    }
    if (bytes.length != length) {
      throw new IOException("\"" + key + "\" has " + bytes.length + " bytes instead of " + length);
    }
    return bytes;
  }

  private static String raw(JsonParser parser) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator copy = FACTORY.createGenerator(text)) {
      copy.copyCurrentStructure(parser);
    }
    return text.toString();
  }

  /** Writes a session. */
  static byte[] write(SavedSession session) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("phone", session.phone() == null ? "" : session.phone());
      json.writeNumberField("api_id", session.apiId());
      json.writeStringField("api_hash", session.apiHash() == null ? "" : session.apiHash());
      json.writeStringField("ip", session.host());
      json.writeNumberField("port", session.port());
      json.writeStringField("salt", base64(littleEndian(session.salt())));
      json.writeStringField("auth_key", session.authKey().base64());
      json.writeNumberField("dc_id", session.dcId());
      json.writeBooleanField("test", session.test());
      json.writeNumberField("user_id", session.userId());
      for (Map.Entry<String, String> other : session.further().entrySet()) {
        json.writeFieldName(other.getKey());
        json.writeRawValue(other.getValue());
      }
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static long littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
  }

  private static byte[] littleEndian(long value) {
    return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
  }
}
