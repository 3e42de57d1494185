package dev.mtproto.files;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a file is transferred. Immutable; {@link #DEFAULT} does for most.
 *
 * <pre>{@code
 * TransferOptions.DEFAULT.connections(8).progress(progress -> bar.show(progress))
 * }</pre>
 */
public final class TransferOptions {
  /** Four connections, parts of 512 KiB, nobody is told of the progress. */
  public static final TransferOptions DEFAULT = new TransferOptions(new Values());

  private final Values values;

  private TransferOptions(Values values) {
    this.values = values;
  }

  /** What the options are; copied before it is changed. */
  private static final class Values implements Cloneable {
    int connections = 4;
    int callsPerConnection = 2;
    int partSize = PartPlan.MAX_PART;
    boolean premium;
    Duration partTimeout = Duration.ofSeconds(60);
    ProgressListener progress = unused -> {};
    @Nullable Path uploadRecord;
    @Nullable UnaryOperator<RemoteFile> refresh;

    @Override
    protected Values clone() {
      try {
        return (Values) super.clone();
      } catch (CloneNotSupportedException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  /** Over how many connections at once; 4 if not given. */
  public TransferOptions connections(int count) {
    Values changed = values.clone();
    changed.connections = positive(count);
    return new TransferOptions(changed);
  }

  /** How many parts are on their way on a connection at once; 2 if not given. */
  public TransferOptions callsPerConnection(int count) {
    Values changed = values.clone();
    changed.callsPerConnection = positive(count);
    return new TransferOptions(changed);
  }

  /**
   * How long a part is, 512 KiB if not given. Memory in use is this, times connections, times calls
   * on each, a few times over.
   *
   * @param bytes 4, 8, 16, 32, 64, 128, 256 or 512 KiB
   * @throws IllegalArgumentException if Telegram does not take that
   */
  public TransferOptions partSize(int bytes) {
    if (bytes < PartPlan.MIN_PART || PartPlan.MAX_PART % bytes != 0) {
      throw new IllegalArgumentException(
          "parts of " + bytes + " bytes; 4, 8, 16, ... or 512 KiB can be chosen");
    }
    Values changed = values.clone();
    changed.partSize = bytes;
    return new TransferOptions(changed);
  }

  /** Whether the account is a premium one, which may upload 8000 parts and not 4000. */
  public TransferOptions premium(boolean isPremium) {
    Values changed = values.clone();
    changed.premium = isPremium;
    return new TransferOptions(changed);
  }

  /** How long the server may take for a part, 60 seconds if not given; it is tried three times. */
  public TransferOptions partTimeout(Duration timeout) {
    if (timeout.toMillis() < 1) {
      throw new IllegalArgumentException("a timeout of " + timeout);
    }
    Values changed = values.clone();
    changed.partTimeout = timeout;
    return new TransferOptions(changed);
  }

  /** Who is told how far it is. */
  public TransferOptions progress(ProgressListener listener) {
    Values changed = values.clone();
    changed.progress = Objects.requireNonNull(listener, "listener");
    return new TransferOptions(changed);
  }

  /**
   * Where an upload notes what it has done, to go on after a restart. The file is removed when the
   * upload is complete. Downloads keep their own, beside their target.
   */
  public TransferOptions uploadRecord(Path file) {
    Values changed = values.clone();
    changed.uploadRecord = Objects.requireNonNull(file, "file");
    return new TransferOptions(changed);
  }

  /**
   * Fetches a file's location again when its reference has expired: usually by fetching the message
   * that has it. Called by one thread of a download, while the others wait.
   *
   * @param again is given the file as it was, and returns it as it is
   * @see <a href="https://core.telegram.org/api/file_reference">File references</a>
   */
  public TransferOptions refreshLocation(UnaryOperator<RemoteFile> again) {
    Values changed = values.clone();
    changed.refresh = Objects.requireNonNull(again, "again");
    return new TransferOptions(changed);
  }

  int connections() {
    return values.connections;
  }

  int callsPerConnection() {
    return values.callsPerConnection;
  }

  int partSize() {
    return values.partSize;
  }

  int maxParts() {
    return values.premium ? PartPlan.MAX_PARTS_PREMIUM : PartPlan.MAX_PARTS;
  }

  Duration partTimeout() {
    return values.partTimeout;
  }

  ProgressListener progress() {
    return values.progress;
  }

  @Nullable Path uploadRecord() {
    return values.uploadRecord;
  }

  @Nullable UnaryOperator<RemoteFile> refreshLocation() {
    return values.refresh;
  }

  private static int positive(int count) {
    if (count < 1) {
      throw new IllegalArgumentException(count + " is not positive");
    }
    return count;
  }
}
