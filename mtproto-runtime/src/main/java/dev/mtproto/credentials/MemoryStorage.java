package dev.mtproto.credentials;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import okio.ByteString;

/** {@link Credentials#memory}. */
final class MemoryStorage implements Storage {
  private final Map<String, ByteString> documents = new ConcurrentHashMap<>();
  private final AtomicBoolean locked = new AtomicBoolean();

  @Override
  public Optional<ByteString> read(String name) {
    return Optional.ofNullable(documents.get(name));
  }

  @Override
  public void write(String name, ByteString bytes) {
    documents.put(name, bytes);
  }

  @Override
  public void delete(String name) {
    documents.remove(name);
  }

  @Override
  public List<String> names() {
    return List.copyOf(documents.keySet());
  }

  @Override
  public CredentialsLock lock() {
    if (!locked.compareAndSet(false, true)) {
      throw new CredentialsException(this + " are in use by another client of this process", null);
    }
    AtomicBoolean held = new AtomicBoolean(true);
    return () -> {
      if (held.getAndSet(false)) {
        locked.set(false);
      }
    };
  }

  @Override
  public String toString() {
    return "credentials in memory";
  }
}
