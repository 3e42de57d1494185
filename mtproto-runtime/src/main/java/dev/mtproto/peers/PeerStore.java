package dev.mtproto.peers;

import java.util.Optional;
import java.util.function.Supplier;
import okio.ByteString;

/** Where a client's peers are kept. Implementations are thread-safe. */
public interface PeerStore {
  /** What was kept; empty if nothing was. */
  Optional<ByteString> load();

  /**
   * Keeps what there is then, soon; the later the more that is, as all of it is written each time.
   *
   * @param bytes asked when it is kept
   */
  void saveLater(Supplier<ByteString> bytes);
}
