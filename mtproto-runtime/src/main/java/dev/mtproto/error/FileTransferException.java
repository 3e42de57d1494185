package dev.mtproto.error;

import org.jspecify.annotations.Nullable;

/** A file cannot be transferred, for a reason that lies in the file or in its content. */
public final class FileTransferException extends MtprotoException {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Reason {
    /** There is nothing to upload: Telegram takes no empty files. */
    EMPTY,
    /** The file has more parts than Telegram takes, or is longer than the layer can say. */
    TOO_LARGE,
    /** The local file became another while it was read. */
    SOURCE_CHANGED,
    /** The local file cannot be read or written; the cause says why. */
    LOCAL_FILE,
    /** The file reference has expired; the message that had it has to be fetched again. */
    REFERENCE_EXPIRED,
    /** The server gave another length than the file has. */
    WRONG_LENGTH,
    /** What a CDN gave is not what the file's hashes say. */
    WRONG_HASH
  }

  private final Reason reason;

  /**
   * Makes an exception.
   *
   * @param reason what is wrong
   * @param message which file, and what about it
   * @param cause what was thrown below, if anything
   */
  public FileTransferException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }
}
