package dev.mtproto.internal.dc;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that many may need at once and one does for all: while it is under way and once it is
 * done, everybody gets the same future; after a failure the next one begins it anew. Thread-safe:
 * {@link #lock} guards the future, and nothing is called while it is held.
 *
 * @param <T> what it ends with
 */
final class SharedWork<T> {
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable CompletableFuture<T> work;

  /** What is under way or done; begins it if there is nothing. */
  CompletableFuture<T> get(Supplier<CompletableFuture<T>> begin) {
    CompletableFuture<T> fresh = new CompletableFuture<>();
    lock.lock();
    try {
      if (work != null && !work.isCompletedExceptionally()) {
        return work;
      }
      work = fresh;
    } finally {
      lock.unlock();
    }
    start(begin, fresh);
    return fresh;
  }

  private static <T> void start(Supplier<CompletableFuture<T>> begin, CompletableFuture<T> fresh) {
    try {
      var unused =
          begin
              .get()
              .whenComplete(
                  (result, failure) -> {
                    if (failure == null) {
                      fresh.complete(result);
                    } else {
                      fresh.completeExceptionally(Failures.of(failure));
                    }
                  });
    } catch (RuntimeException | Error failed) {
      fresh.completeExceptionally(failed);
    }
  }

  /** What it ended with; null if it has not. */
  @Nullable T result() {
    CompletableFuture<T> now = current();
    return now != null && now.isDone() && !now.isCompletedExceptionally() ? now.join() : null;
  }

  private @Nullable CompletableFuture<T> current() {
    lock.lock();
    try {
      return work;
    } finally {
      lock.unlock();
    }
  }

  /** Has it that this is what was done. */
  void set(T result) {
    lock.lock();
    try {
      work = CompletableFuture.completedFuture(result);
    } finally {
      lock.unlock();
    }
  }

  /** Forgets what was done, if it ended with that; the next one begins it anew. */
  boolean forget(T result) {
    lock.lock();
    try {
      boolean same =
          work != null
              && work.isDone()
              && !work.isCompletedExceptionally()
              && work.join() == result;
      if (same) {
        work = null;
      }
      return same;
    } finally {
      lock.unlock();
    }
  }
}
