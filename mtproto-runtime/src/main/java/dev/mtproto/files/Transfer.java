package dev.mtproto.files;

import dev.mtproto.error.MtprotoException;
import dev.mtproto.internal.transport.Threads;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way. Thread-safe.
 *
 * @param <T> what there is at its end
 */
public final class Transfer<T> {
  /** What a transfer does, on a thread of its own. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws InterruptedException;
  }

  /** The transfer that a thread works for. */
  private static final ThreadLocal<@Nullable Transfer<?>> CURRENT = new ThreadLocal<>();

  private final Meter meter;
  private final Result<T> result = new Result<>();

  private Transfer(Meter meter) {
    this.meter = meter;
  }

  static <T> Transfer<T> start(String name, Meter meter, Work<T> work) {
    Transfer<T> transfer = new Transfer<>(meter);
    Thread thread = Threads.newThread(name, () -> within(transfer, () -> transfer.run(work)));
    transfer.result.thread = thread;
    thread.start();
    return transfer;
  }

  /** The transfer that the calling thread works for; null if for none. */
  static @Nullable Transfer<?> current() {
    return CURRENT.get();
  }

  /** Runs something on a thread that works for a transfer, or for none. */
  static void within(@Nullable Transfer<?> transfer, Runnable body) {
    CURRENT.set(transfer);
    try {
      body.run();
    } finally {
      CURRENT.remove();
    }
  }

  private void run(Work<T> work) {
    try {
      T value = work.run();
      meter.end();
      result.complete(value);
    } catch (InterruptedException cancelled) {
      result.completeExceptionally(new CancellationException("the transfer was cancelled"));
    } catch (Throwable failed) {
      result.completeExceptionally(failed);
    } finally {
      result.ended.complete(true);
    }
  }

  /**
   * Waits for the end. A thread that is interrupted meanwhile goes on waiting.
   *
   * @throws MtprotoException if the transfer failed
   * @throws CancellationException if it was cancelled
   */
  public T await() {
    try {
      return result.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed;
    }
  }

  /** The end; cancelling it cancels the transfer. */
  public CompletableFuture<T> future() {
    return result;
  }

  /**
   * Gives the transfer up, and waits until nothing of it is under way any more. What can be resumed
   * can be resumed after that. A stream that is being uploaded is closed; if neither that nor an
   * interrupt ends the reading of it, this waits until it ends by itself.
   *
   * <p>On the transfer's own threads, where a {@link ProgressListener} is called, nothing is waited
   * for.
   */
  public void cancel() {
    result.cancel(true);
    if (current() != this) {
      result.ended.join();
    }
  }

  /** How far it is. */
  public Progress progress() {
    return meter.progress();
  }

  /** The future of a transfer. */
  private static final class Result<T> extends CompletableFuture<T> {
    final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    volatile Thread thread = Thread.currentThread();

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      boolean cancelled = super.cancel(mayInterruptIfRunning);
      if (cancelled) {
        thread.interrupt();
      }
      return cancelled;
    }

    /** What depends on the end is an ordinary future: cancelling it does not end the transfer. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
      return new CompletableFuture<>();
    }
  }
}
