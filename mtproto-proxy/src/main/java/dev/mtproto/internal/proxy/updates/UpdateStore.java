package dev.mtproto.internal.proxy.updates;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** Where a log outlives the daemon, or does not. Used by one thread at a time. */
public interface UpdateStore extends AutoCloseable {
  /** The log's name, which stays as long as what is kept. */
  String name();

  /**
   * What was kept, in order, but for losses of unknown size: one may come again after what followed
   * it, so that it is known as long as the log goes on.
   */
  List<LoggedUpdate> load();

  /**
   * Keeps an update, or that some were lost.
   *
   * @param unknownLoss the id of the latest loss of unknown size before it; 0 if there was none
   * @throws java.io.UncheckedIOException if it cannot; then nothing is kept any more of what was
   *     before, so that nobody goes on from an id that is given twice; the next one may succeed
   */
  void save(LoggedUpdate update, long unknownLoss);

  @Override
  void close();

  /** Keeps nothing. */
  static UpdateStore none() {
    return new NoStore(newName());
  }

  /** A name that no other log has. */
  static String newName() {
    byte[] name = new byte[8];
    new SecureRandom().nextBytes(name);
    return HexFormat.of().formatHex(name);
  }

  /** {@link #none()}. */
  record NoStore(String name) implements UpdateStore {
    @Override
    public List<LoggedUpdate> load() {
      return List.of();
    }

    @Override
    public void save(LoggedUpdate update, long unknownLoss) {
      // The log itself is all there is.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
