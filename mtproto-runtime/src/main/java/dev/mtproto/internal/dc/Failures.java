package dev.mtproto.internal.dc;

import dev.mtproto.error.ConnectionException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What futures failed with. */
final class Failures {
  private Failures() {}

  /** The exception itself, without what futures wrap it in. */
  static RuntimeException of(Throwable failure) {
    Throwable cause = failure;
    while ((cause instanceof CompletionException || cause instanceof ExecutionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof RuntimeException exception
        ? exception
        : new ConnectionException("a data centre could not be reached: " + cause, cause);
  }
}
