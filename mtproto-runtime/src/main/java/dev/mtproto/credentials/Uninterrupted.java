package dev.mtproto.credentials;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/**
 * File channels close when their thread is interrupted. A key must be saved all the same: the
 * interrupt waits.
 */
final class Uninterrupted {
  private Uninterrupted() {}

  /** Something that may be done twice. */
  @FunctionalInterface
  interface Task {
    /** Does it. */
    void run() throws IOException;
  }

  /** Does it to its end, and leaves the thread interrupted if it was. */
  static void run(Task task) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      while (true) {
        try {
          task.run();
          return;
        } catch (ClosedByInterruptException again) {
          interrupted |= Thread.interrupted();
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
