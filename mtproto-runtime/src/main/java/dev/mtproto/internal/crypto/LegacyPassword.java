package dev.mtproto.internal.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How layers before SRP prove a cloud password: {@code account.password} and its like. */
public final class LegacyPassword {
  private static final int RANDOM_SALT = 8;

  private LegacyPassword() {}

  /** The salt of a new password: what the server gave, and random bytes of ours. */
  public static byte[] newSalt(byte[] servers, Randomness random) {
    byte[] salt = Arrays.copyOf(servers, servers.length + RANDOM_SALT);
    random.fill(salt, servers.length, RANDOM_SALT);
    return salt;
  }

  /** SHA-256 of the salt, the password in UTF-8, and the salt again. */
  public static byte[] hash(byte[] salt, String password) {
    return Digests.sha256(salt, password.getBytes(StandardCharsets.UTF_8), salt);
  }
}
