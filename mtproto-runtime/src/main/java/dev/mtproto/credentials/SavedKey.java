package dev.mtproto.credentials;

import java.util.Objects;
import okio.ByteString;

/**
 * The key of a data centre that is not the account's own. Its text shows no secret.
 *
 * @param dcId the data centre's number
 * @param kind what the key is for
 * @param salt the salt of the next message, as a number
 * @param authKey the authorization key, 256 bytes
 * @param imported whether the account's authorization was imported there
 */
public record SavedKey(int dcId, Kind kind, long salt, ByteString authKey, boolean imported) {
  /** What a key is for. */
  public enum Kind {
    /** All calls; connections for files use it too, as those of Telegram's own applications do. */
    MAIN,
    /** Files of a data centre that only keeps copies, and is known by other RSA keys. */
    CDN
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the key has another length than 256 bytes
   */
  public SavedKey {
    Objects.requireNonNull(kind, "kind");
    SavedSession.checkKey(authKey);
  }

  /** The same with another salt. */
  public SavedKey withSalt(long newSalt) {
    return new SavedKey(dcId, kind, newSalt, authKey, imported);
  }

  /** The same, with the authorization imported or not. */
  public SavedKey withImported(boolean newImported) {
    return new SavedKey(dcId, kind, salt, authKey, newImported);
  }

  @Override
  public String toString() {
    return "SavedKey{dc=" + dcId + ", " + kind + (imported ? ", imported}" : "}");
  }
}
