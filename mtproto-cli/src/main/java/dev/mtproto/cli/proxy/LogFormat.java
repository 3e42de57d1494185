package dev.mtproto.cli.proxy;

/** How the daemon writes its log. */
enum LogFormat {
  /** For people: lines of text, with {@code key=value} for every call. */
  TEXT,
  /** For machines: lines of JSON. */
  JSON
}
