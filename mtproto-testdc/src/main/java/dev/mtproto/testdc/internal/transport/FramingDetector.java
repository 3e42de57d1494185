package dev.mtproto.testdc.internal.transport;

import java.io.IOException;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Tells a client's framing by its first bytes. */
final class FramingDetector {
  /** The first packet of a key exchange is far shorter. */
  private static final int MAX_FIRST_LENGTH = 1 << 16;

  private FramingDetector() {}

  /**
   * Waits for the first bytes, and takes those away that only name the framing.
   *
   * @return null if they are no framing's, and have all been left
   */
  static @Nullable Framing detectPlain(BufferedSource source) throws IOException {
    source.require(1);
    if ((source.getBuffer().getByte(0) & 0xff) == AbridgedFraming.TAG) {
      source.skip(1);
      return new AbridgedFraming();
    }
    source.require(Integer.BYTES);
    int first = Integer.reverseBytes(source.peek().readInt());
    if (first == IntermediateFraming.TAG || first == IntermediateFraming.PADDED_TAG) {
      source.skip(Integer.BYTES);
      return new IntermediateFraming(first == IntermediateFraming.PADDED_TAG);
    }
    return full(source, first);
  }

  /** Full has no name: it begins with the first packet's length and the number 0. */
  private static @Nullable Framing full(BufferedSource source, int length) throws IOException {
    source.require(2 * Integer.BYTES);
    BufferedSource ahead = source.peek();
    ahead.skip(Integer.BYTES);
    if (length <= 0 || length > MAX_FIRST_LENGTH || ahead.readIntLe() != 0) {
      return null;
    }
    return new FullFraming();
  }
}
