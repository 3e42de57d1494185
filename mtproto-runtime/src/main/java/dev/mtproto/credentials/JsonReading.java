package dev.mtproto.credentials;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import okio.ByteString;

/** Reads values of JSON; what is wrong is said with the key, never with the value. */
final class JsonReading {
  private final JsonParser parser;

  JsonReading(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads one value of an object, whose key was read. */
  interface Field {
    /** Reads; a key that it does not know is skipped with its value. */
    void read(String key) throws IOException;
  }

  /** Reads one element of a list. */
  interface Element<T> {
    /** Reads. */
    T read() throws IOException;
  }

  void object(String what, Field field) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new IOException("\"" + what + "\" is no JSON object");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      field.read(key);
    }
  }

  <T> List<T> list(String key, Element<T> element) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw new IOException("\"" + key + "\" is no list");
    }
    List<T> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(element.read());
    }
    return list;
  }

  void skip() throws IOException {
    parser.skipChildren();
  }

  boolean bool() throws IOException {
    return parser.currentToken() == JsonToken.VALUE_TRUE;
  }

  String text(String key) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw new IOException("\"" + key + "\" is no string");
    }
    return parser.getText();
  }

  int int32(String key) throws IOException {
    return (int) number(key, Integer.MAX_VALUE);
  }

  /** Below zero too. */
  int anyInt(String key) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
        || parser.getNumberType() != JsonParser.NumberType.INT) {
      throw new IOException("\"" + key + "\" is no number of 32 bits");
    }
    return parser.getIntValue();
  }

  int port(String key) throws IOException {
    return (int) number(key, 65_535);
  }

  long number(String key, long max) throws IOException {
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

  long salt(String key) throws IOException {
    byte[] bytes = bytes(key, Long.BYTES).toByteArray();
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
  }

  ByteString bytes(String key, int length) throws IOException {
    ByteString bytes = bytes(key);
    if (bytes.size() != length) {
      throw new IOException("\"" + key + "\" has " + bytes.size() + " bytes instead of " + length);
    }
    return bytes;
  }

  ByteString bytes(String key) throws IOException {
    try {
      return ByteString.of(Base64.getDecoder().decode(text(key)));
    } catch (IllegalArgumentException notBase64) {
      throw new IOException("\"" + key + "\" is no Base64");
    }
  }
}
