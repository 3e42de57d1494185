package dev.mtproto.processor.importer;

import dev.mtproto.processor.schema.TlDefinition;

/** Ids as arguments of annotations. */
final class IdText {
  private IdText() {}

  /** {@code (0x179be863)}, or with {@code crc = false} if it is not the CRC32 of the line. */
  static String argument(TlDefinition definition) {
    return definition.id() == definition.crc()
        ? "(0x%08x)".formatted(definition.id())
        : "(value = 0x%08x, crc = false)".formatted(definition.id());
  }

  /** Whether the schema has the id in the usual form, without zeros before it. */
  static boolean isUsual(TlDefinition definition) {
    return !definition.hasId() || definition.idText().equals(Integer.toHexString(definition.id()));
  }
}
