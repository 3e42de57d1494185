package dev.mtproto.client;

import java.util.Map;
import java.util.Objects;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What is saved of a session. Its text shows no secret.
 *
 * @param phone the account's phone number; null if not known
 * @param apiId the application's id; 0 if not known
 * @param apiHash the application's hash; null if not known
 * @param host the data centre's address
 * @param port the data centre's port
 * @param salt the salt of the next message, as a number
 * @param authKey the authorization key, 256 bytes
 * @param dcId the data centre's number; 0 if not known
 * @param test whether the data centre is one for tests
 * @param userId the signed-in user; 0 if nobody is, or it is not known
 * @param further keys of a file that are not known, with their JSON text: they are kept
 */
public record SavedSession(
    @Nullable String phone,
    int apiId,
    @Nullable String apiHash,
    String host,
    int port,
    long salt,
    ByteString authKey,
    int dcId,
    boolean test,
    long userId,
    Map<String, String> further) {
  private static final int KEY_LENGTH = 256;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the key has another length than 256 bytes
   */
  public SavedSession {
    Objects.requireNonNull(host, "host");
    if (authKey.size() != KEY_LENGTH) {
      throw new IllegalArgumentException(
          "an authorization key of " + authKey.size() + " bytes instead of 256");
    }
    further = Map.copyOf(further);
  }

  /** The same with another salt. */
  public SavedSession withSalt(long newSalt) {
    return new SavedSession(
        phone, apiId, apiHash, host, port, newSalt, authKey, dcId, test, userId, further);
  }

  /** The same with a signed-in user. */
  public SavedSession withUser(@Nullable String newPhone, long newUserId) {
    return new SavedSession(
        newPhone, apiId, apiHash, host, port, salt, authKey, dcId, test, newUserId, further);
  }

  @Override
  public String toString() {
    return "SavedSession{" + host + ":" + port + ", dc=" + dcId + ", user=" + userId + "}";
  }
}
