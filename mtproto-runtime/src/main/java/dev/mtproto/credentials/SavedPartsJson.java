package dev.mtproto.credentials;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import okio.ByteString;

/** What we save beyond the Go predecessor, as JSON. Written only if there is anything. */
final class SavedPartsJson {
  private final JsonReading json;

  SavedPartsJson(JsonReading json) {
    this.json = json;
  }

  SavedKey key() throws IOException {
    var reading =
        new Object() {
          int id;
          SavedKey.Kind kind = SavedKey.Kind.MAIN;
          long salt;
          ByteString authKey = ByteString.EMPTY;
          boolean imported;
        };
    json.object(
        "dcs",
        key -> {
          switch (key) {
            case "id" -> reading.id = json.int32("dcs.id");
            case "kind" -> reading.kind = kind(json.text("dcs.kind"));
            case "salt" -> reading.salt = json.salt("dcs.salt");
            case "auth_key" -> reading.authKey = json.bytes("dcs.auth_key", 256);
            case "imported" -> reading.imported = json.bool();
            default -> json.skip();
          }
        });
    return new SavedKey(reading.id, reading.kind, reading.salt, reading.authKey, reading.imported);
  }

  private static SavedKey.Kind kind(String name) throws IOException {
    for (SavedKey.Kind kind : SavedKey.Kind.values()) {
      if (text(kind).equals(name)) {
        return kind;
      }
    }
    throw new IOException("\"dcs.kind\" is neither \"main\" nor \"cdn\"");
  }

  private static String text(SavedKey.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  SavedConfig config(String what) throws IOException {
    var reading =
        new Object() {
          long expires;
          List<DcOption> options = List.of();
        };
    json.object(
        what,
        key -> {
          switch (key) {
            case "expires" -> reading.expires = json.number("config.expires", Long.MAX_VALUE);
            case "dc_options" -> reading.options = json.list("config.dc_options", this::option);
            default -> json.skip();
          }
        });
    return new SavedConfig(reading.expires, reading.options);
  }

  private DcOption option() throws IOException {
    var reading =
        new Object() {
          int id;
          String host = "";
          int port;
          ByteString secret = ByteString.EMPTY;
        };
    Map<String, Boolean> flags = new HashMap<>();
    json.object(
        "config.dc_options",
        key -> {
          switch (key) {
            case "id" -> reading.id = json.int32("config.dc_options.id");
            case "ip" -> reading.host = json.text("config.dc_options.ip");
            case "port" -> reading.port = json.port("config.dc_options.port");
            case "secret" -> reading.secret = json.bytes("config.dc_options.secret");
            default -> {
              flags.put(key, json.bool());
              json.skip();
            }
          }
        });
    return new DcOption(
        reading.id,
        reading.host,
        reading.port,
        flags.getOrDefault("ipv6", false),
        flags.getOrDefault("media_only", false),
        flags.getOrDefault("cdn", false),
        flags.getOrDefault("tcpo_only", false),
        flags.getOrDefault("static", false),
        flags.getOrDefault("this_port_only", false),
        reading.secret);
  }

  UpdateState updates(String what) throws IOException {
    Map<String, Integer> state = new HashMap<>();
    Map<Long, Integer> channels = new HashMap<>();
    json.object(
        what,
        key -> {
          switch (key) {
            case "pts", "qts", "date", "seq" -> state.put(key, json.anyInt("updates." + key));
            case "channels" -> json.object("updates.channels", id -> channel(id, channels));
            default -> json.skip();
          }
        });
    return new UpdateState(
        state.getOrDefault("pts", 0),
        state.getOrDefault("qts", 0),
        state.getOrDefault("date", 0),
        state.getOrDefault("seq", 0),
        channels);
  }

  private void channel(String id, Map<Long, Integer> channels) throws IOException {
    try {
      channels.put(Long.parseLong(id), json.anyInt("updates.channels"));
    } catch (NumberFormatException noNumber) {
      throw new IOException("\"updates.channels\" has a key that is no number");
    }
  }

  static void write(JsonGenerator json, SavedSession session) throws IOException {
    if (!session.keys().isEmpty()) {
      json.writeArrayFieldStart("dcs");
      for (SavedKey key : session.keys()) {
        write(json, key);
      }
      json.writeEndArray();
    }
    if (!session.config().equals(SavedConfig.NONE)) {
      write(json, session.config());
    }
    UpdateState updates = session.updates();
    if (updates != null) {
      write(json, updates);
    }
  }

  private static void write(JsonGenerator json, SavedKey key) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", key.dcId());
    json.writeStringField("kind", text(key.kind()));
    json.writeStringField("salt", SavedSessionJson.base64(key.salt()));
    json.writeStringField("auth_key", key.authKey().base64());
    json.writeBooleanField("imported", key.imported());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, SavedConfig config) throws IOException {
    json.writeObjectFieldStart("config");
    json.writeNumberField("expires", config.expires());
    json.writeArrayFieldStart("dc_options");
    for (DcOption option : config.options()) {
      write(json, option);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, DcOption option) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", option.dcId());
    json.writeStringField("ip", option.host());
    json.writeNumberField("port", option.port());
    flag(json, "ipv6", option.ipv6());
    flag(json, "media_only", option.mediaOnly());
    flag(json, "cdn", option.cdn());
    flag(json, "tcpo_only", option.tcpObfuscatedOnly());
    flag(json, "static", option.isStatic());
    flag(json, "this_port_only", option.thisPortOnly());
    if (option.secret().size() > 0) {
      json.writeStringField("secret", option.secret().base64());
    }
    json.writeEndObject();
  }

  private static void flag(JsonGenerator json, String key, boolean set) throws IOException {
    if (set) {
      json.writeBooleanField(key, true);
    }
  }

  private static void write(JsonGenerator json, UpdateState updates) throws IOException {
    json.writeObjectFieldStart("updates");
    json.writeNumberField("pts", updates.pts());
    json.writeNumberField("qts", updates.qts());
    json.writeNumberField("date", updates.date());
    json.writeNumberField("seq", updates.seq());
    if (!updates.channels().isEmpty()) {
      json.writeObjectFieldStart("channels");
      for (Map.Entry<Long, Integer> channel : new TreeMap<>(updates.channels()).entrySet()) {
        json.writeNumberField(Long.toString(channel.getKey()), channel.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
