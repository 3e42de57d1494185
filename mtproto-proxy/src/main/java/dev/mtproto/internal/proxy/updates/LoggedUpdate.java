package dev.mtproto.internal.proxy.updates;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * An update in the log, or that some were lost there. Its messages are made once, whatever the
 * number of streams. Thread-safe.
 */
public final class LoggedUpdate {
  private static final byte[] NOTHING = {};

  private final long id;
  private final long receivedAt;
  private final byte[] tl;
  private final boolean ofUnknownLoss;
  private final AtomicReferenceArray<byte[]> messages =
      new AtomicReferenceArray<>(UpdateFormat.values().length);

  LoggedUpdate(long id, long receivedAt, byte[] tl) {
    this(id, receivedAt, tl, false);
  }

  private LoggedUpdate(long id, long receivedAt, byte[] tl, boolean ofUnknownLoss) {
    this.id = id;
    this.receivedAt = receivedAt;
    this.tl = tl;
    this.ofUnknownLoss = ofUnknownLoss;
  }

  /** Says that all ids up to this one are taken, by updates that were lost. */
  static LoggedUpdate loss(long id, long receivedAt) {
    return new LoggedUpdate(id, receivedAt, NOTHING);
  }

  /** Says that updates were lost where this id is, and nobody knows how many. */
  static LoggedUpdate unknownLoss(long id, long receivedAt) {
    return new LoggedUpdate(id, receivedAt, NOTHING, true);
  }

  /** Whether it says that updates were lost, and is none itself. */
  boolean isLoss() {
    return tl.length == 0;
  }

  /** Whether it says that nobody knows how many were lost. */
  boolean isUnknownLoss() {
    return ofUnknownLoss;
  }

  /** Its place in the log. */
  public long id() {
    return id;
  }

  /** When it came, in milliseconds since 1970. */
  public long receivedAt() {
    return receivedAt;
  }

  /** The object in TL, boxed; empty for a loss. */
  public byte[] tl() {
    return tl;
  }

  /** Its message in a format, made now or before; empty if it has none in that format. */
  byte[] message(UpdateFormat format, Function<LoggedUpdate, byte[]> write) {
    byte[] message = messages.get(format.ordinal());
    if (message == null) {
      message = write.apply(this);
      messages.set(format.ordinal(), message);
    }
    return message;
  }
}
