package dev.mtproto.proxy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has files read again when they have changed. While they cannot be read, or do not go together
 * since only one of them is new, what was read before stays.
 */
final class FileWatch {
  private static final Logger LOG = LoggerFactory.getLogger(FileWatch.class);

  private final List<Path> files;
  private final Reading reading;
  private List<Object> known;

  private FileWatch(List<Path> files, Reading reading) throws IOException {
    this.files = files;
    this.reading = reading;
    this.known = stamps(files);
  }

  /** Takes what the files have. */
  interface Reading {
    void read() throws IOException, GeneralSecurityException;
  }

  /** Reads the files now, and from time to time if they have changed. */
  static void start(
      List<Path> files, Reading reading, Duration interval, ScheduledExecutorService scheduler)
      throws IOException, GeneralSecurityException {
    FileWatch watch = new FileWatch(files, reading);
    reading.read();
    scheduler.scheduleWithFixedDelay(
        watch::look, interval.toNanos(), interval.toNanos(), TimeUnit.NANOSECONDS);
  }

  private void look() {
    try {
      List<Object> stamps = stamps(files);
      if (!stamps.equals(known)) {
        reading.read();
        known = stamps;
        LOG.info("read again: {}", files);
      }
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      LOG.warn("{} cannot be read again; what was read before stays: {}", files, e.toString());
    }
  }

  private static List<Object> stamps(List<Path> files) throws IOException {
    List<Object> stamps = new ArrayList<>();
    for (Path file : files) {
      stamps.add(Files.getLastModifiedTime(file));
      stamps.add(Files.size(file));
    }
    return stamps;
  }
}
