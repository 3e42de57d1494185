package dev.mtproto.internal.transport;

import java.io.IOException;
import java.io.OutputStream;
import okio.BufferedSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * Where packets are written to: through a buffer, but long ones past it, since the buffer's pieces
 * are short and each costs a system call. Not thread-safe.
 */
public final class PacketSink {
  /** Some pieces of the buffer. */
  private static final int LONG = 32 << 10;

  private final BufferedSink buffered;
  private final @Nullable OutputStream direct;

  private PacketSink(BufferedSink buffered, @Nullable OutputStream direct) {
    this.buffered = buffered;
    this.direct = direct;
  }

  /** Writes to a stream. */
  static PacketSink of(OutputStream stream) {
    return new PacketSink(Okio.buffer(Okio.sink(stream)), stream);
  }

  /** Writes through the buffer only. */
  static PacketSink of(BufferedSink buffered) {
    return new PacketSink(buffered, null);
  }

  /** The buffer, for all that is short. */
  BufferedSink buffered() {
    return buffered;
  }

  /** Writes a packet. */
  void write(byte[] packet, int offset, int length) throws IOException {
    if (direct == null || length < LONG) {
      buffered.write(packet, offset, length);
    } else {
      buffered.emit();
      direct.write(packet, offset, length);
    }
  }
}
