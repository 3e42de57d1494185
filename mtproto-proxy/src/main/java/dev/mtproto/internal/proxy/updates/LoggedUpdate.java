package dev.mtproto.internal.proxy.updates;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * An update in the log. Its messages are made once, whatever the number of streams. Thread-safe.
 */
public final class LoggedUpdate {
  private final long id;
  private final long receivedAt;
  private final byte[] tl;
  private final AtomicReferenceArray<byte[]> messages =
      new AtomicReferenceArray<>(UpdateFormat.values().length);

  LoggedUpdate(long id, long receivedAt, byte[] tl) {
    this.id = id;
    this.receivedAt = receivedAt;
    this.tl = tl;
  }

  /** Its place in the log. */
  public long id() {
    return id;
  }

  /** When it came, in milliseconds since 1970. */
  public long receivedAt() {
    return receivedAt;
  }

  /** The object in TL, boxed. */
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
