package dev.mtproto.internal.transport;

import java.io.Closeable;

/**
 * One connection that carries packets. The reader and the writer may be used by one thread each;
 * {@link #close} by any thread, and ends what those two are waiting for.
 */
public interface Channel extends Closeable {
  /** What comes in. */
  FrameReader reader();

  /** What goes out. */
  FrameWriter writer();

  /** Closes the connection; never throws, and has no effect the second time. */
  @Override
  void close();
}
