package dev.mtproto.credentials;

import java.util.List;

/**
 * What is kept of the server's configuration.
 *
 * @param expires when it is to be asked for again, in seconds since 1970
 * @param options the addresses of all data centres, the better one first
 * @see <a href="https://core.telegram.org/constructor/config">config</a>
 */
public record SavedConfig(long expires, List<DcOption> options) {
  /** Nothing is known yet. */
  public static final SavedConfig NONE = new SavedConfig(0, List.of());

  /** Copies the list. */
  public SavedConfig {
    options = List.copyOf(options);
  }
}
