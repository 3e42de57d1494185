package dev.mtproto.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Under which id a file is uploaded, and which of its parts the server has; kept in a file if the
 * upload is to outlive the program. Thread-safe: the monitor guards when it was saved, and is held
 * while saving.
 */
final class UploadRecord {
  /** Telegram keeps parts for some minutes to some hours; what is older begins anew. */
  static final Duration KEPT = Duration.ofHours(1);

  private static final Duration SAVE_EVERY = Duration.ofSeconds(1);
  private static final String KIND = "mtproto-upload 1";

  private final long fileId;
  private final PartSet done;
  private final InstantSource clock;
  private final @Nullable Notes notes;
  private final Map<String, String> head;
  private Instant saved;

  private UploadRecord(
      long fileId,
      PartSet done,
      InstantSource clock,
      @Nullable Notes notes,
      Map<String, String> head) {
    this.fileId = fileId;
    this.done = done;
    this.clock = clock;
    this.notes = notes;
    this.head = head;
    this.saved = clock.instant();
  }

  /** One that is kept nowhere. */
  static UploadRecord unsaved(Random random, InstantSource clock) {
    return new UploadRecord(random.nextLong(), new PartSet(), clock, null, Map.of());
  }

  /** Goes on with a file's record, if it is of this source as it is now; else begins one. */
  static UploadRecord open(
      Path file, Path source, PartPlan plan, Random random, InstantSource clock)
      throws IOException {
    Notes notes = new Notes(file, KIND);
    Map<String, String> head = new LinkedHashMap<>();
    head.put("source", source.toAbsolutePath().toString());
    head.put("size", Long.toString(plan.size()));
    head.put("changed", Files.getLastModifiedTime(source).toInstant().toString());
    head.put("part_size", Integer.toString(plan.partSize()));
    Map<String, String> found = notes.load();
    if (found != null && found.entrySet().containsAll(head.entrySet())) {
      try {
        if (Instant.parse(found.getOrDefault("saved", "")).plus(KEPT).isAfter(clock.instant())) {
          long fileId = Long.parseLong(found.getOrDefault("file_id", ""));
          PartSet done = PartSet.ofHex(found.getOrDefault("parts", ""));
          return new UploadRecord(fileId, done, clock, notes, head);
        }
      } catch (DateTimeParseException | IllegalArgumentException damaged) {
        // Then all begins anew.
      }
    }
    return new UploadRecord(random.nextLong(), new PartSet(), clock, notes, head);
  }

  long fileId() {
    return fileId;
  }

  PartSet done() {
    return done;
  }

  /** The server has a part; from time to time that is saved. */
  void add(int part) throws IOException {
    done.add(part);
    synchronized (this) {
      if (notes != null && clock.instant().isAfter(saved.plus(SAVE_EVERY))) {
        save();
      }
    }
  }

  /** Saves what is done. */
  synchronized void save() throws IOException {
    if (notes != null) {
      saved = clock.instant();
      Map<String, String> values = new LinkedHashMap<>(head);
      values.put("file_id", Long.toString(fileId));
      values.put("saved", saved.toString());
      values.put("parts", done.hex());
      notes.save(values);
    }
  }

  /** All is done, or has to begin anew. */
  void delete() throws IOException {
    if (notes != null) {
      notes.delete();
    }
  }
}
