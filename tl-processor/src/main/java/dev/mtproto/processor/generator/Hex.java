package dev.mtproto.processor.generator;

import java.util.HexFormat;

/** Ids in Java source. */
final class Hex {
  private Hex() {}

  /** {@code 0x7efe0e} as {@code 0x007efe0e}. */
  static String of(int id) {
    return "0x" + HexFormat.of().toHexDigits(id);
  }
}
