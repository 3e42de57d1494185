package dev.mtproto.cli.io;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A line on standard error that shows how far long work is; on a terminal only, and gone when it is
 * closed. Safe for use by any number of threads.
 */
public final class Progress implements AutoCloseable {
  private static final long REDRAW_NANOS = 100_000_000;
  private static final int BAR = 24;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final boolean shown;
  private final LongSupplier nanoTime;
  private final String what;
  private final String unit;
  private long drawn;
  private boolean drew;

  /**
   * Begins.
   *
   * @param what is done: {@code "reading dialogs"}
   * @param unit what is counted: {@code "packets"}
   */
  public Progress(Streams streams, String what, String unit) {
    this(streams.err(), streams.errorIsTerminal(), what, unit, System::nanoTime);
  }

  Progress(PrintStream err, boolean shown, String what, String unit, LongSupplier nanoTime) {
    this.err = err;
    this.shown = shown;
    this.what = what;
    this.unit = unit;
    this.nanoTime = nanoTime;
    this.drawn = nanoTime.getAsLong() - REDRAW_NANOS;
  }

  /**
   * Shows how much is done.
   *
   * @param total how much there is; 0 if that is not known
   */
  public void at(long done, long total) {
    at(done, total, "");
  }

  /**
   * Shows how much is done, with something to say of it: {@code "3.2 MB/s"}.
   *
   * @param total how much there is; 0 if that is not known
   */
  public synchronized void at(long done, long total, String note) {
    long now = nanoTime.getAsLong();
    if (!shown || (now - drawn < REDRAW_NANOS && done != total)) {
      return;
    }
    drawn = now;
    drew = true;
    err.print(CLEAR + text(done, total) + (note.isEmpty() ? "" : "  " + note));
    err.flush();
  }

  private String text(long done, long total) {
    if (total <= 0) {
      return String.format(Locale.ROOT, "%s: %,d %s", what, done, unit);
    }
    int filled = (int) Math.min(BAR, done * BAR / total);
    String bar = "#".repeat(filled) + ".".repeat(BAR - filled);
    long percent = Math.min(100, done * 100 / total);
    return String.format(
        Locale.ROOT, "%s [%s] %3d %%  %,d of %,d %s", what, bar, percent, done, total, unit);
  }

  @Override
  public synchronized void close() {
    if (drew) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
