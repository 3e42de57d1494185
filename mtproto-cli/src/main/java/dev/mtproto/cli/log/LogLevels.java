package dev.mtproto.cli.log;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/** The levels of loggers, from the system properties that count for text as well. */
final class LogLevels {
  private static final String PREFIX = "org.slf4j.simpleLogger.";

  private LogLevels() {}

  /** The level of a logger: its own, that of the nearest above it, or that of all. */
  static Level of(String logger) {
    String name = logger;
    while (!name.isEmpty()) {
      Level level = read("log." + name);
      if (level != null) {
        return level;
      }
      name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
    Level standard = read("defaultLogLevel");
    return standard == null ? Level.WARN : standard;
  }

  private static @Nullable Level read(String key) {
    String value = System.getProperty(PREFIX + key);
    if (value == null) {
      return null;
    }
    try {
      return Level.valueOf(value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException noLevel) {
      return null;
    }
  }
}
