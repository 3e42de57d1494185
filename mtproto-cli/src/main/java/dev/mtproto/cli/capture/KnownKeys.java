package dev.mtproto.cli.capture;

import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.SavedKey;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.internal.crypto.AuthKey;
import java.util.HashMap;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The authorization keys of credentials, by their ids; looked up again when one is missing. */
public final class KnownKeys {
  private final @Nullable Credentials credentials;
  private final Map<Long, AuthKey> keys = new HashMap<>();

  /**
   * The keys of an account.
   *
   * @param credentials has them; null for no keys at all
   */
  public KnownKeys(@Nullable Credentials credentials) {
    this.credentials = credentials;
  }

  /** The key of that id; null if it is not known. */
  @Nullable AuthKey find(long id) {
    if (!keys.containsKey(id) && credentials != null) {
      credentials.load().ifPresent(this::add);
    }
    return keys.get(id);
  }

  /** Why a key is not found. */
  String whyMissing() {
    return credentials == null
        ? "encrypted, and no credentials were given"
        : "encrypted with a key that the credentials do not have";
  }

  private void add(SavedSession session) {
    add(session.authKey());
    session.keys().stream().map(SavedKey::authKey).forEach(this::add);
  }

  private void add(ByteString bytes) {
    AuthKey key = AuthKey.of(bytes.toByteArray());
    keys.put(key.id(), key);
  }
}
