package dev.mtproto.internal.transport;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.regex.Pattern;
import okio.ByteString;

/**
 * What an MTProxy's clients know.
 *
 * @param kind how the connection is to look
 * @param key 16 bytes
 * @param domain whom a TLS client would talk to; empty for the other kinds
 */
public record MtproxySecret(Kind kind, ByteString key, String domain) {
  /** How a connection looks. */
  public enum Kind {
    /** Obfuscated. */
    PLAIN,
    /** Obfuscated and padded. */
    PADDED,
    /** Obfuscated and padded within what looks like TLS. */
    FAKE_TLS
  }

  private static final int KEY = 16;
  private static final int MAX_DOMAIN = 182;
  private static final int PADDED = 0xdd;
  private static final int TLS = 0xee;
  private static final Pattern HEX = Pattern.compile("(?:[0-9a-fA-F]{2})+");
  private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

  /**
   * Reads a secret as it stands in links.
   *
   * @param text hex, or base64 of either alphabet with or without its padding
   * @throws IllegalArgumentException if it is none; the text is not repeated in the message
   */
  public static MtproxySecret parse(String text) {
    byte[] bytes = HEX.matcher(text).matches() ? hex(text) : base64(text);
    if (bytes.length == KEY) {
      return new MtproxySecret(Kind.PLAIN, ByteString.of(bytes), "");
    }
    int first = bytes.length == 0 ? 0 : bytes[0] & 0xff;
    if (first == PADDED && bytes.length == 1 + KEY) {
      return new MtproxySecret(Kind.PADDED, ByteString.of(bytes, 1, KEY), "");
    }
    if (first == TLS && bytes.length > 1 + KEY) {
      int length = bytes.length - 1 - KEY;
      String domain = new String(bytes, 1 + KEY, length, US_ASCII);
      if (length <= MAX_DOMAIN && HOST_NAME.matcher(domain).matches()) {
        return new MtproxySecret(Kind.FAKE_TLS, ByteString.of(bytes, 1, KEY), domain);
      }
      throw new IllegalArgumentException("the secret's domain is no host name");
    }
    throw new IllegalArgumentException(
        "a secret is 16 bytes, or dd and 16 bytes, or ee, 16 bytes and a domain; this one has "
            + bytes.length
            + " bytes");
  }

  private static byte[] hex(String text) {
    return ByteString.decodeHex(text).toByteArray();
  }

  private static byte[] base64(String text) {
    try {
      return Base64.getUrlDecoder().decode(text.replace('+', '-').replace('/', '_'));
    } catch (IllegalArgumentException neither) {
      throw new IllegalArgumentException("a secret is written in hex or in base64");
    }
  }

  /** Shows the kind alone. */
  @Override
  public String toString() {
    return "MtproxySecret{" + kind + ", ***}";
  }
}
