package dev.mtproto.internal.credentials;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The parts that are to be saved later, and how much later: a part is written whole each time, so a
 * large one waits longer. Not thread-safe: the store's lock guards it.
 */
final class LateParts {
  /** How late a part is saved if it is small. */
  static final Duration SOONEST = Duration.ofMillis(500);

  /** How late a part is saved at most, however large it is. */
  static final Duration LATEST = Duration.ofSeconds(30);

  /** What a part that changes all the time may cost, unless it is so large that it must. */
  private static final long BYTES_A_SECOND = 128 << 10;

  private final Map<String, Supplier<ByteString>> late = new LinkedHashMap<>();

  /** How large parts were when they were loaded or saved. */
  private final Map<String, Integer> sizes = new HashMap<>();

  /**
   * Has a part saved, as it is then.
   *
   * @return how much later
   */
  Duration put(String name, Supplier<ByteString> bytes) {
    late.put(name, bytes);
    return delay(sizes.getOrDefault(name, 0));
  }

  private static Duration delay(int size) {
    Duration delay = Duration.ofMillis(size * 1_000L / BYTES_A_SECOND);
    if (delay.compareTo(SOONEST) < 0) {
      return SOONEST;
    }
    return delay.compareTo(LATEST) > 0 ? LATEST : delay;
  }

  /** Has a part saved that could not be, unless it has changed since. */
  void putBack(String name, Supplier<ByteString> bytes) {
    late.putIfAbsent(name, bytes);
  }

  /** What is to be saved. */
  List<String> names() {
    return List.copyOf(late.keySet());
  }

  /** Takes a part to save it; null if that is not to be done any more. */
  @Nullable Supplier<ByteString> take(String name) {
    return late.remove(name);
  }

  /** Notes how large a part is. */
  void noteSize(String name, ByteString bytes) {
    sizes.put(name, bytes.size());
  }

  /** Forgets everything. */
  void clear() {
    late.clear();
    sizes.clear();
  }
}
