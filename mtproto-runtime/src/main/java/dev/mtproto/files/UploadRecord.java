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
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Under which id a file is uploaded, and which of its parts the server has; kept in a file if the
 * upload is to outlive the program. Thread-safe: the monitor guards when parts were sent and when
 * that was saved, and is held while saving.
 */
final class UploadRecord {
  /** Telegram keeps parts for some minutes to some hours; what is older is sent again. */
  static final Duration KEPT = Duration.ofHours(1);

  /** Parts that were sent within so long are noted with one time, that of the first of them. */
  private static final Duration TOGETHER = Duration.ofMinutes(5);

  private static final Duration SAVE_EVERY = Duration.ofSeconds(1);
  private static final String KIND = "mtproto-upload 2";
  private static final String SENT = "sent.";

  private final long fileId;
  private final PartSet done = new PartSet();
  private final NavigableMap<Instant, PartSet> sent = new TreeMap<>();
  private final InstantSource clock;
  private final @Nullable Notes notes;
  private final Map<String, String> head;
  private Instant saved;

  private UploadRecord(
      long fileId, InstantSource clock, @Nullable Notes notes, Map<String, String> head) {
    this.fileId = fileId;
    this.clock = clock;
    this.notes = notes;
    this.head = head;
    this.saved = clock.instant();
  }

  /** One that is kept nowhere. */
  static UploadRecord unsaved(Random random, InstantSource clock) {
    return new UploadRecord(random.nextLong(), clock, null, Map.of());
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
        long fileId = Long.parseLong(found.getOrDefault("file_id", ""));
        UploadRecord again = new UploadRecord(fileId, clock, notes, head);
        again.load(found);
        if (again.done.size() > 0) {
          return again;
        }
      } catch (DateTimeParseException | IllegalArgumentException damaged) {
        // Then all begins anew.
      }
    }
    return new UploadRecord(random.nextLong(), clock, notes, head);
  }

  /** Takes what the server has still, by all that is known. */
  private void load(Map<String, String> found) {
    Instant now = clock.instant();
    found.forEach(
        (word, value) -> {
          if (word.startsWith(SENT)) {
            Instant time = Instant.parse(word.substring(SENT.length()));
            if (time.plus(KEPT).isAfter(now)) {
              PartSet parts = PartSet.ofHex(value);
              sent.put(time, parts);
              done.addAll(parts);
            }
          }
        });
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
      together(clock.instant()).add(part);
      if (notes != null && clock.instant().isAfter(saved.plus(SAVE_EVERY))) {
        save();
      }
    }
  }

  private PartSet together(Instant now) {
    Map.Entry<Instant, PartSet> last = sent.lastEntry();
    if (last != null && last.getKey().plus(TOGETHER).isAfter(now)) {
      return last.getValue();
    }
    PartSet fresh = new PartSet();
    sent.put(now, fresh);
    return fresh;
  }

  /** Saves what is done. */
  synchronized void save() throws IOException {
    if (notes != null) {
      saved = clock.instant();
      Map<String, String> values = new LinkedHashMap<>(head);
      values.put("file_id", Long.toString(fileId));
      sent.forEach((time, parts) -> values.put(SENT + time, parts.hex()));
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
