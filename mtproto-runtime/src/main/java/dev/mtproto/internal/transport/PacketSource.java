package dev.mtproto.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * Where packets are read from: through a buffer, but long ones past it, since the buffer's pieces
 * are short and each costs a system call. Not thread-safe.
 */
public final class PacketSource {
  /** As long as a piece of the buffer. */
  private static final int LONG = 8 << 10;

  private final BufferedSource buffered;
  private final @Nullable InputStream direct;

  private PacketSource(BufferedSource buffered, @Nullable InputStream direct) {
    this.buffered = buffered;
    this.direct = direct;
  }

  /** Reads a stream. */
  static PacketSource of(InputStream stream) {
    return new PacketSource(Okio.buffer(new FrugalSource(stream)), stream);
  }

  /** Reads what is buffered already, and nothing past the buffer. */
  static PacketSource of(BufferedSource buffered) {
    return new PacketSource(buffered, null);
  }

  /** The buffer, for all that is short. */
  BufferedSource buffered() {
    return buffered;
  }

  /**
   * Reads a part of a packet.
   *
   * @return how many bytes; -1 at the end
   */
  int read(byte[] into, int offset, int length) throws IOException {
    if (direct != null && length >= LONG && buffered.getBuffer().exhausted()) {
      return direct.read(into, offset, length);
    }
    return buffered.read(into, offset, length);
  }
}
