package dev.mtproto.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@link Credentials#memory}. */
final class MemoryCredentials implements Credentials {
  private volatile @Nullable SavedSession saved;

  @Override
  public Optional<SavedSession> load() {
    return Optional.ofNullable(saved);
  }

  @Override
  public void save(SavedSession session) {
    saved = session;
  }

  @Override
  public void clear() {
    saved = null;
  }

  @Override
  public String toString() {
    return "credentials in memory";
  }
}
