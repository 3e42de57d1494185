package dev.mtproto.internal.transport;

import java.io.Closeable;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A stream of bytes in both directions: a socket's, or what was laid over one. Each direction may
 * be used by one thread; {@link #close} by any thread, and ends what those two are waiting for.
 */
public interface Wire extends Closeable {
  /** What comes in. */
  InputStream input();

  /** What goes out; nothing waits in it. */
  OutputStream output();

  /** Closes both directions; never throws, and has no effect the second time. */
  @Override
  void close();

  /** The same wire with other streams over its own. */
  default Wire over(InputStream input, OutputStream output) {
    Wire below = this;
    return new Wire() {
      @Override
      public InputStream input() {
        return input;
      }

      @Override
      public OutputStream output() {
        return output;
      }

      @Override
      public void close() {
        below.close();
      }
    };
  }
}
