package dev.mtproto.account;

import java.util.Objects;

/**
 * An application, as registered with Telegram. Its text does not show the hash.
 *
 * @param id its id
 * @param hash its hash
 * @see <a href="https://core.telegram.org/api/obtaining_api_id">Creating your application</a>
 */
public record App(int id, String hash) {
  /** Checks that there is a hash. */
  public App {
    Objects.requireNonNull(hash, "hash");
  }

  @Override
  public String toString() {
    return "App{" + id + "}";
  }
}
