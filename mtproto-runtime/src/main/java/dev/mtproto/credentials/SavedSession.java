package dev.mtproto.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
 * @param keys the keys of further data centres
 * @param config what is kept of the server's configuration
 * @param updates up to where updates were received; null if not known
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
    List<SavedKey> keys,
    SavedConfig config,
    @Nullable UpdateState updates,
    Map<String, String> further) {
  private static final int KEY_LENGTH = 256;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the key has another length than 256 bytes
   */
  public SavedSession {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(config, "config");
    checkKey(authKey);
    keys = List.copyOf(keys);
    further = Map.copyOf(further);
  }

  static void checkKey(ByteString key) {
    if (key.size() != KEY_LENGTH) {
      throw new IllegalArgumentException(
          "an authorization key of " + key.size() + " bytes instead of 256");
    }
  }

  /** Begins a session of a key, at an address. */
  public static Builder builder(String host, int port, ByteString authKey) {
    return new Builder(host, port, authKey);
  }

  /** Begins a session that is like this. */
  public Builder toBuilder() {
    return new Builder(host, port, authKey).like(this);
  }

  /** The same with another salt. */
  public SavedSession withSalt(long newSalt) {
    return toBuilder().salt(newSalt).build();
  }

  /** The same with a signed-in user. */
  public SavedSession withUser(@Nullable String newPhone, long newUserId) {
    return toBuilder().phone(newPhone).userId(newUserId).build();
  }

  /**
   * The same without what belongs to an account: its user, how far its updates were received, and
   * that it is known at further data centres.
   */
  public SavedSession withoutUser() {
    List<SavedKey> forgotten = keys.stream().map(key -> key.withImported(false)).toList();
    return toBuilder().phone(null).userId(0).updates(null).keys(forgotten).build();
  }

  /** The same with another state of the updates; null for one that is not known. */
  public SavedSession withUpdates(@Nullable UpdateState newUpdates) {
    return toBuilder().updates(newUpdates).build();
  }

  /** The same with the configuration that the server told. */
  public SavedSession withConfig(SavedConfig newConfig) {
    return toBuilder().config(newConfig).build();
  }

  /** The same at another data centre, with the key that it has there. */
  public SavedSession withHome(String newHost, int newPort, SavedKey home) {
    return new Builder(newHost, newPort, home.authKey())
        .like(this)
        .salt(home.salt())
        .dc(home.dcId(), test)
        .build();
  }

  /** The key of a further data centre. */
  public Optional<SavedKey> key(int ofDc, SavedKey.Kind kind) {
    return keys.stream().filter(key -> key.dcId() == ofDc && key.kind() == kind).findFirst();
  }

  /** The same with the key of a further data centre, in place of the one before. */
  public SavedSession withKey(SavedKey fresh) {
    List<SavedKey> more = new ArrayList<>(keys);
    more.removeIf(key -> key.dcId() == fresh.dcId() && key.kind() == fresh.kind());
    more.add(fresh);
    return toBuilder().keys(more).build();
  }

  /** The same without the key of a further data centre. */
  public SavedSession withoutKey(int ofDc, SavedKey.Kind kind) {
    List<SavedKey> fewer = new ArrayList<>(keys);
    fewer.removeIf(key -> key.dcId() == ofDc && key.kind() == kind);
    return toBuilder().keys(fewer).build();
  }

  @Override
  public String toString() {
    return "SavedSession{" + host + ":" + port + ", dc=" + dcId + ", user=" + userId + "}";
  }

  /** Builds a session. Not thread-safe. */
  public static final class Builder {
    private final String host;
    private final int port;
    private final ByteString authKey;
    private @Nullable String phone;
    private int apiId;
    private @Nullable String apiHash;
    private long salt;
    private int dcId;
    private boolean test;
    private long userId;
    private List<SavedKey> keys = List.of();
    private SavedConfig config = SavedConfig.NONE;
    private @Nullable UpdateState updates;
    private Map<String, String> further = Map.of();

    private Builder(String host, int port, ByteString authKey) {
      this.host = host;
      this.port = port;
      this.authKey = authKey;
    }

    /** Takes over all but the address and the key. */
    private Builder like(SavedSession like) {
      this.phone = like.phone;
      this.apiId = like.apiId;
      this.apiHash = like.apiHash;
      this.salt = like.salt;
      this.dcId = like.dcId;
      this.test = like.test;
      this.userId = like.userId;
      this.keys = like.keys;
      this.config = like.config;
      this.updates = like.updates;
      this.further = like.further;
      return this;
    }

    /** The account's phone number; null if not known. */
    public Builder phone(@Nullable String newPhone) {
      phone = newPhone;
      return this;
    }

    /** The application's id and hash. */
    public Builder app(int id, @Nullable String hash) {
      apiId = id;
      apiHash = hash;
      return this;
    }

    /** The salt of the next message. A wrong one costs a round trip, and no more. */
    public Builder salt(long newSalt) {
      salt = newSalt;
      return this;
    }

    /** The data centre's number, and whether it is one for tests. */
    public Builder dc(int id, boolean isTest) {
      dcId = id;
      test = isTest;
      return this;
    }

    /** The signed-in user. */
    public Builder userId(long id) {
      userId = id;
      return this;
    }

    /** The keys of further data centres. */
    public Builder keys(List<SavedKey> newKeys) {
      keys = newKeys;
      return this;
    }

    /** What is kept of the server's configuration. */
    public Builder config(SavedConfig newConfig) {
      config = newConfig;
      return this;
    }

    /** Up to where updates were received. */
    public Builder updates(@Nullable UpdateState newUpdates) {
      updates = newUpdates;
      return this;
    }

    /** Keys of a file that are not known. */
    public Builder further(Map<String, String> newFurther) {
      further = newFurther;
      return this;
    }

    /**
     * Builds.
     *
     * @throws IllegalArgumentException if the key has another length than 256 bytes
     */
    public SavedSession build() {
      return new SavedSession(
          phone, apiId, apiHash, host, port, salt, authKey, dcId, test, userId, keys, config,
          updates, further);
    }
  }
}
