package dev.mtproto.files;

import dev.mtproto.call.Caller;
import java.util.List;

/** Connections to the data centres that files are kept in. Thread-safe. */
public interface FileServers {
  /** The data centre that the account lives in: uploads go there. */
  int home();

  /**
   * Connections to a data centre.
   *
   * @param count how many are wanted; fewer may be given, but one at least
   */
  List<Caller> media(int dcId, int count);

  /**
   * Connections to a data centre that only keeps encrypted copies.
   *
   * @param count how many are wanted; fewer may be given, but one at least
   * @see <a href="https://core.telegram.org/cdn">Encrypted CDNs</a>
   */
  List<Caller> cdn(int dcId, int count);
}
