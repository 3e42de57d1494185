package dev.mtproto.cli.log;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.LoggingEventAware;

/** Writes events as lines of JSON on standard error. */
final class JsonLogger extends LegacyAbstractLogger implements LoggingEventAware {
  private static final long serialVersionUID = 1;

  private final Level least;

  /** A logger that writes events of a level and above. */
  JsonLogger(String name, Level least) {
    this.name = name;
    this.least = least;
  }

  private boolean isEnabled(Level level) {
    return level.toInt() >= least.toInt();
  }

  @Override
  public boolean isTraceEnabled() {
    return isEnabled(Level.TRACE);
  }

  @Override
  public boolean isDebugEnabled() {
    return isEnabled(Level.DEBUG);
  }

  @Override
  public boolean isInfoEnabled() {
    return isEnabled(Level.INFO);
  }

  @Override
  public boolean isWarnEnabled() {
    return isEnabled(Level.WARN);
  }

  @Override
  public boolean isErrorEnabled() {
    return isEnabled(Level.ERROR);
  }

  @Override
  protected @Nullable String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level,
      @Nullable Marker marker,
      String pattern,
      Object @Nullable [] arguments,
      @Nullable Throwable thrown) {
    write(level, MessageFormatter.basicArrayFormat(pattern, arguments), List.of(), thrown);
  }

  @Override
  public void log(LoggingEvent event) {
    String text = MessageFormatter.basicArrayFormat(event.getMessage(), event.getArgumentArray());
    List<KeyValuePair> pairs = event.getKeyValuePairs();
    write(event.getLevel(), text, pairs == null ? List.of() : pairs, event.getThrowable());
  }

  private void write(
      Level level, @Nullable String text, List<KeyValuePair> pairs, @Nullable Throwable thrown) {
    String line = JsonLine.of(System.currentTimeMillis(), level, name, text, pairs, thrown);
    // One call a line: lines of several threads are not mixed.
    System.err.print(line);
  }
}
