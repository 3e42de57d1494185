package dev.mtproto.tl.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.tl.Int128;
import dev.mtproto.tl.Int256;
import dev.mtproto.tl.TlTypeRef;
import dev.mtproto.tl.TlWriter;
import java.io.IOException;
import java.util.Base64;

/** Reads JSON values that have no fields and no elements. */
final class JsonScalars {
  private final JsonParser parser;
  private final TlWriter writer;

  JsonScalars(JsonParser parser, TlWriter writer) {
    this.parser = parser;
    this.writer = writer;
  }

  /** Writes the current token's value. */
  void read(TlTypeRef.Builtin type) throws IOException {
    switch (type) {
      case INT -> writer.writeInt(intValue());
      case LONG -> writer.writeLong(longValue());
      case DOUBLE -> writer.writeDouble(doubleValue());
      case STRING -> string();
      case BYTES -> bytes();
      case INT128 -> writer.writeInt128(Int128.ofHex(hex(2 * Int128.BYTES)));
      case INT256 -> writer.writeInt256(Int256.ofHex(hex(2 * Int256.BYTES)));
      case BOOL -> writer.writeBool(readFlag());
      default -> throw problem("no value can be " + type);
    }
  }

  /** The current token, true or false. */
  boolean readFlag() {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw problem("expected true or false");
    }
    return token == JsonToken.VALUE_TRUE;
  }

  private int intValue() throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw problem("expected an int, a whole number");
    }
    if (parser.getNumberType() != JsonParser.NumberType.INT) {
      throw problem("number out of the range of int");
    }
    return parser.getIntValue();
  }

  private long longValue() throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
        throw problem("number out of the range of long");
      }
      return parser.getLongValue();
    }
    String text = text("a long, a string of decimal digits");
    if (!isDecimal(text)) {
      throw problem("expected a long, a string of decimal digits");
    }
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw problem("number out of the range of long");
    }
  }

  /** Whether a text is a whole number in decimal. */
  static boolean isDecimal(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    for (int i = first; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > first;
  }

  private double doubleValue() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
      double value = parser.getDoubleValue();
      if (Double.isInfinite(value)) {
        throw problem("number out of the range of double");
      }
      return value;
    }
    return switch (text("a double, a number")) {
      case "NaN" -> Double.NaN;
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> throw problem("expected a double, a number");
    };
  }

  private void string() throws IOException {
    String text = text("a string");
    try {
      writer.writeString(text);
    } catch (IllegalArgumentException e) {
      throw problem("a string too long for TL");
    }
  }

  private void bytes() throws IOException {
    String text = text("bytes, a string of Base64");
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (text.length() % 4 != 0) {
        throw problem("bad Base64: its padding is missing");
      }
      writer.writeBytes(bytes, 0, bytes.length);
    } catch (IllegalArgumentException e) {
      throw problem("bad Base64, or more than TL takes");
    }
  }

  private String hex(int digits) throws IOException {
    String text = text(digits + " hexadecimal digits");
    if (text.length() != digits || !text.chars().allMatch(JsonScalars::isHexDigit)) {
      throw problem("expected " + digits + " hexadecimal digits");
    }
    return text;
  }

  private static boolean isHexDigit(int c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
  }

  private String text(String expected) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw problem("expected " + expected);
    }
    return parser.getText();
  }

  /** Where the current token begins, in characters of the text. */
  long offset() {
    return Math.max(0, parser.currentTokenLocation().getCharOffset());
  }

  /** Something is wrong where the parser stands. */
  TlFormatException problem(String text) {
    return new TlFormatException(text, offset(), JsonPaths.of(parser.getParsingContext()), null);
  }
}
