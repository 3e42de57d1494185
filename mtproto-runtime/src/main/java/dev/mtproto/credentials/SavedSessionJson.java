package dev.mtproto.credentials;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A {@link SavedSession} as JSON, as the Go predecessor writes it, with further keys of ours. */
final class SavedSessionJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonParser parser;
  private final JsonReading json;
  private final SavedPartsJson parts;

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
  private List<SavedKey> keys = List.of();
  private SavedConfig config = SavedConfig.NONE;
  private @Nullable UpdateState updates;
  private final Map<String, String> further = new LinkedHashMap<>();

  private SavedSessionJson(JsonParser parser) {
    this.parser = parser;
    this.json = new JsonReading(parser);
    this.parts = new SavedPartsJson(json);
  }

  /**
   * Reads a session.
   *
   * @throws IOException if the text is no such JSON; its message says what is wrong, without values
   */
  static SavedSession read(byte[] text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      SavedSessionJson reading = new SavedSessionJson(parser);
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("it is no JSON object");
      }
      reading.json.object("it", reading::value);
      if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
        throw new IOException("it does not end after the JSON object");
      }
      return reading.finish();
    }
  }

  private void value(String key) throws IOException {
    switch (key) {
      case "phone" -> phone = json.text(key);
      case "api_id" -> apiId = json.int32(key);
      case "api_hash" -> apiHash = json.text(key);
      case "ip" -> host = json.text(key);
      case "port" -> port = json.port(key);
      case "salt" -> salt = json.salt(key);
      case "auth_key" -> authKey = json.bytes(key, 256);
      case "dc_id" -> dcId = json.int32(key);
      case "test" -> test = json.bool();
      case "user_id" -> userId = json.number(key, Long.MAX_VALUE);
      case "dcs" -> keys = json.list(key, parts::key);
      case "config" -> config = parts.config(key);
      case "updates" -> updates = parts.updates(key);
      default -> further.put(key, raw());
    }
  }

  private SavedSession finish() throws IOException {
    if (host == null || port == 0 || salt == null || authKey == null) {
      String missing =
          host == null ? "ip" : port == 0 ? "port" : salt == null ? "salt" : "auth_key";
      throw new IOException("\"" + missing + "\" is missing");
    }
    return SavedSession.builder(host, port, authKey)
        .phone(phone)
        .app(apiId, apiHash)
        .salt(salt)
        .dc(dcId, test)
        .userId(userId)
        .keys(keys)
        .config(config)
        .updates(updates)
        .further(further)
        .build();
  }

  private String raw() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator copy = FACTORY.createGenerator(text)) {
      copy.copyCurrentStructure(parser);
    }
    return text.toString();
  }

  /** Writes a session. */
  static byte[] write(SavedSession session) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      writeOld(json, session);
      json.writeNumberField("dc_id", session.dcId());
      json.writeBooleanField("test", session.test());
      json.writeNumberField("user_id", session.userId());
      SavedPartsJson.write(json, session);
      for (Map.Entry<String, String> other : session.further().entrySet()) {
        json.writeFieldName(other.getKey());
        json.writeRawValue(other.getValue());
      }
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** What the predecessor has. */
  private static void writeOld(JsonGenerator json, SavedSession session) throws IOException {
    json.writeStringField("phone", session.phone() == null ? "" : session.phone());
    json.writeNumberField("api_id", session.apiId());
    json.writeStringField("api_hash", session.apiHash() == null ? "" : session.apiHash());
    json.writeStringField("ip", session.host());
    json.writeNumberField("port", session.port());
    json.writeStringField("salt", base64(session.salt()));
    json.writeStringField("auth_key", session.authKey().base64());
  }

  /** A salt as it travels. */
  static String base64(long salt) {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    return ByteString.of(bytes.putLong(salt).array()).base64();
  }
}
