package dev.mtproto.files;

/** Is told how far a transfer is: a few times a second, and at its end. */
@FunctionalInterface
public interface ProgressListener {
  /**
   * It went on. Called by one thread at a time, which transfers nothing meanwhile; what this throws
   * ends the transfer.
   */
  void onProgress(Progress progress);
}
