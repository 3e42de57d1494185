package dev.mtproto.internal.proxy.updates;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The latest updates, numbered. Bounded by count and by bytes: the oldest go. Ids that are missing
 * between two that are there are updates that were lost before they came here; where nobody knows
 * how many were, one id stands for them.
 *
 * <p>Written under a lock, read without one: an update is in its place before its id is the last.
 */
public final class UpdateLog implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(UpdateLog.class);
  private static final Duration TRY_AGAIN = Duration.ofSeconds(30);

  /** How many, if nobody knows. */
  static final long UNKNOWN = -1;

  private final String name;
  private final int capacity;
  private final long maxBytes;
  private final LongSupplier clockMillis;
  private final AtomicReferenceArray<@Nullable LoggedUpdate> ring;

  /**
   * The ids that stand for losses of unknown size: those from {@link #first} on and, for clients
   * that come back from before that, the latest before.
   */
  private final NavigableSet<Long> unknownLosses = new ConcurrentSkipListSet<>();

  private UpdateStore store;
  private volatile long first = 1;
  private volatile long last;
  private volatile boolean kept = true;
  private long tryAgainAt;
  private long bytes;

  /**
   * A log with what its store has kept.
   *
   * @param capacity how many updates are kept at most
   * @param maxBytes how many bytes of TL they may have together
   */
  public UpdateLog(UpdateStore store, int capacity, long maxBytes, LongSupplier clockMillis) {
    this.store = store;
    this.name = store.name();
    this.capacity = capacity;
    this.maxBytes = maxBytes;
    this.clockMillis = clockMillis;
    this.ring = new AtomicReferenceArray<>(capacity);
    List<LoggedUpdate> loaded = store.load();
    if (!loaded.isEmpty()) {
      first = firstOf(loaded);
      last = first - 1;
      loaded.forEach(this::restore);
    }
  }

  /** The id of the oldest update; without one, the id after the losses. */
  private static long firstOf(List<LoggedUpdate> loaded) {
    long losses = 0;
    for (LoggedUpdate entry : loaded) {
      if (!entry.isLoss()) {
        return entry.id();
      }
      losses = Math.max(losses, entry.id());
    }
    return losses + 1;
  }

  private void restore(LoggedUpdate loaded) {
    if (loaded.isUnknownLoss()) {
      unknownLosses.add(loaded.id());
    }
    if (!loaded.isLoss()) {
      put(loaded);
    } else if (loaded.id() > last) {
      take(loaded.id());
    }
  }

  /** What the ids belong to: ids of another log mean nothing here. */
  public String name() {
    return name;
  }

  /** The id of the oldest update that is kept. */
  long first() {
    return first;
  }

  /** The id of the latest update; 0 if there was none. */
  public long last() {
    return last;
  }

  /** The update of an id; null if it is gone, was lost, or has not come yet. */
  @Nullable LoggedUpdate get(long id) {
    LoggedUpdate update = ring.get((int) (id % capacity));
    return update != null && update.id() == id ? update : null;
  }

  /**
   * How many updates are missing where ids are; negative if nobody knows.
   *
   * @param from the first of the ids
   * @param end the id after the last of them
   */
  long missing(long from, long end) {
    Long unknown = unknownLosses.ceiling(from);
    // One that went meanwhile may have been the last of several that went.
    boolean among = unknown != null && (unknown < end || unknown < first);
    return among ? UNKNOWN : end - from;
  }

  /** Adds an update. */
  public synchronized void append(byte[] tl) {
    LoggedUpdate update = new LoggedUpdate(last + 1, clockMillis.getAsLong(), tl);
    save(update);
    put(update);
  }

  /**
   * Leaves out as many ids as updates were lost.
   *
   * @param count how many; negative if nobody knows, for which one id is left out
   */
  public synchronized void skip(long count) {
    if (count < 0) {
      long id = last + 1;
      save(LoggedUpdate.unknownLoss(id, clockMillis.getAsLong()));
      unknownLosses.add(id);
      take(id);
    } else if (count > 0) {
      save(LoggedUpdate.loss(last + count, clockMillis.getAsLong()));
      take(last + count);
    }
  }

  /** What cannot be kept for clients after a restart is for those before it all the same. */
  private void save(LoggedUpdate update) {
    long now = clockMillis.getAsLong();
    if (!kept && now < tryAgainAt) {
      return;
    }
    try {
      store.save(update, unknownLosses.isEmpty() ? 0 : unknownLosses.last());
      if (!kept) {
        LOG.info("updates are kept again");
      }
      kept = true;
    } catch (UncheckedIOException e) {
      LOG.error("updates are in memory only; keeping them is tried again in {}", TRY_AGAIN, e);
      kept = false;
      tryAgainAt = now + TRY_AGAIN.toMillis();
    }
  }

  /** Whether updates are where they should be for the time after a restart. */
  public boolean isKept() {
    return kept;
  }

  /** Keeps no more; what is in memory can be read. */
  @Override
  public synchronized void close() {
    store.close();
    store = new UpdateStore.NoStore(name);
  }

  private void put(LoggedUpdate update) {
    bytes += update.tl().length;
    while (first <= update.id() - capacity || (bytes > maxBytes && first < update.id())) {
      forgetFirst(update.id());
    }
    ring.set((int) (update.id() % capacity), update);
    last = update.id();
  }

  /** All ids up to this one are taken. */
  private void take(long id) {
    if (id - last >= capacity) {
      forgetAll(id - capacity + 1);
    }
    while (first <= id - capacity) {
      forgetFirst(id);
    }
    last = id;
  }

  /** At once, however many ids are between: a server may say that any number was lost. */
  private void forgetAll(long newFirst) {
    for (int slot = 0; slot < capacity; slot++) {
      ring.set(slot, null);
    }
    bytes = 0;
    first = newFirst;
    forgetUnknownLosses();
  }

  private void forgetFirst(long end) {
    int slot = (int) (first % capacity);
    LoggedUpdate oldest = ring.get(slot);
    if (oldest != null && oldest.id() == first) {
      bytes -= oldest.tl().length;
      ring.set(slot, null);
    }
    first = Math.min(first + 1, end);
    forgetUnknownLosses();
  }

  /** All but the latest that are not in the log any more. */
  private void forgetUnknownLosses() {
    Long latest = unknownLosses.lower(first);
    if (latest != null) {
      unknownLosses.headSet(latest).clear();
    }
  }
}
