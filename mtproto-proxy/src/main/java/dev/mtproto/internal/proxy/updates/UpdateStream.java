package dev.mtproto.internal.proxy.updates;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A client that reads the log at its own pace. Nothing is kept for it but its place: one that is
 * too slow finds the oldest updates gone, is told how many if that is known, and goes on.
 * Thread-safe.
 */
public final class UpdateStream {
  private final UpdateLog log;
  private final UpdateMessages messages;
  private final UpdateFormat format;
  private final Outlet outlet;

  /** How many times somebody wants it drained; whoever makes it 1 drains. */
  private final AtomicInteger wanted = new AtomicInteger();

  /** The next id to send; read and written by who drains. */
  private long next;

  /** What is to be sent before anything else, if the client can take it. */
  private byte @Nullable [] first;

  /** Where messages go. */
  public interface Outlet {
    /** Whether another message would be sent rather than kept. */
    boolean isReady();

    /** Sends a message. */
    void send(byte[] message);

    /** So many updates were lost to this client; negative if it is not known how many. */
    void lost(long count);
  }

  /**
   * A stream that has sent nothing yet.
   *
   * @param start where it begins
   */
  public UpdateStream(
      UpdateLog log,
      UpdateMessages messages,
      UpdateFormat format,
      StreamStart start,
      Outlet outlet) {
    this.log = log;
    this.messages = messages;
    this.format = format;
    this.outlet = outlet;
    this.next = start.next();
    this.first =
        start.gone() == 0
            ? messages.started(format, next - 1)
            : messages.lost(format, start.gone(), next - 1);
    if (start.gone() != 0) {
      outlet.lost(start.gone());
    }
  }

  /** Sends what there is, as long as the client takes it. */
  public void drain() {
    if (wanted.getAndIncrement() > 0) {
      return;
    }
    int seen = 1;
    do {
      while (outlet.isReady() && sendOne()) {
        // One after the other.
      }
      seen = wanted.addAndGet(-seen);
    } while (seen > 0);
  }

  private boolean sendOne() {
    byte[] opening = first;
    if (opening != null) {
      first = null;
      send(opening);
      return true;
    }
    long last = log.last();
    if (next > last) {
      return false;
    }
    LoggedUpdate update = log.get(next);
    if (update == null) {
      skip(last);
    } else {
      next++;
      send(messages.update(format, update));
    }
    return true;
  }

  private void send(byte[] message) {
    if (message.length > 0) {
      outlet.send(message);
    }
  }

  /** Goes to the next id that is there, and says how many are not. */
  private void skip(long last) {
    long from = next;
    next = Math.max(next + 1, Math.min(log.first(), last + 1));
    while (next <= last && log.get(next) == null) {
      next = Math.max(next + 1, Math.min(log.first(), last + 1));
    }
    long missing = log.missing(from, next);
    outlet.lost(missing);
    outlet.send(messages.lost(format, missing, next - 1));
  }
}
