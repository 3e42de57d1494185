package dev.mtproto.testdc.internal.calls;

import java.io.Serial;

/** Something of one layer cannot be said in another. */
final class UntranslatableException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  UntranslatableException(String message) {
    super(message);
  }
}
