package dev.mtproto.internal.proxy.updates;

import dev.mtproto.proxy.backend.TlBackend;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Puts what a session pushes into its log, and wakes the streams. Thread-safe. */
public final class UpdateHub implements TlBackend.UpdateSink {
  private final UpdateLog log;
  private final Executor executor;
  private final Set<UpdateStream> streams = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean waking = new AtomicBoolean();

  /**
   * A hub without streams.
   *
   * @param executor drains the streams
   */
  public UpdateHub(UpdateLog log, Executor executor) {
    this.log = log;
    this.executor = executor;
  }

  /** The log that the streams read. */
  public UpdateLog log() {
    return log;
  }

  /** From now on the stream is woken. */
  public void add(UpdateStream stream) {
    streams.add(stream);
    stream.drain();
  }

  /** Forgets a stream. */
  public void remove(UpdateStream stream) {
    streams.remove(stream);
  }

  /** How many streams there are. */
  public int size() {
    return streams.size();
  }

  @Override
  public void update(byte[] tl) {
    log.append(tl);
    wake();
  }

  @Override
  public void lost(long count) {
    log.skip(count);
    wake();
  }

  /**
   * Updates that come while the streams are being drained are found by the same run or the next.
   */
  private void wake() {
    if (waking.compareAndSet(false, true)) {
      executor.execute(
          () -> {
            waking.set(false);
            streams.forEach(UpdateStream::drain);
          });
    }
  }
}
