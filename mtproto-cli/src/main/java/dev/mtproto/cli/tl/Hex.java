package dev.mtproto.cli.tl;

import dev.mtproto.cli.io.CommandFailure;
import java.util.HexFormat;

/** Bytes as people paste them: hex digits in either case, with white space anywhere. */
final class Hex {
  private static final HexFormat FORMAT = HexFormat.of();

  private Hex() {}

  static String format(byte[] bytes) {
    return FORMAT.formatHex(bytes);
  }

  static byte[] parse(String text) {
    String digits = text.chars().anyMatch(Character::isWhitespace) ? squeeze(text) : text;
    if (digits.isEmpty()) {
      throw new CommandFailure("no hex digits");
    }
    try {
      return FORMAT.parseHex(digits);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(complaint(digits), e);
    }
  }

  private static String squeeze(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String complaint(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (!HexFormat.isHexDigit(digits.charAt(i))) {
        return "no hex digit at character " + (i + 1) + " (white space not counted)";
      }
    }
    return "an odd number of hex digits (" + digits.length() + ")";
  }
}
