package dev.mtproto.cli.proxy;

import dev.mtproto.cli.log.JsonLogs;

/**
 * What the daemon writes on standard error: a line an event, with its time, and keys and values for
 * every call. Other commands are silent unless they are asked.
 */
final class DaemonLog {
  private static final String PREFIX = "org.slf4j.simpleLogger.";

  private DaemonLog() {}

  /** Counts for loggers that are made after it. What the user has set stays. */
  static void begin(LogFormat format) {
    if (format == LogFormat.JSON) {
      JsonLogs.choose();
    }
    set("showDateTime", "true");
    set("dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    set("log.mtprotod", "info");
    set("log.dev.mtproto.proxy", "info");
    set("log.dev.mtproto.internal.proxy", "info");
    set("log.dev.mtproto.client", "info");
  }

  private static void set(String name, String value) {
    if (System.getProperty(PREFIX + name) == null) {
      System.setProperty(PREFIX + name, value);
    }
  }
}
