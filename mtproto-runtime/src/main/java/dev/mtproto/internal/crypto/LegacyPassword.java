package dev.mtproto.internal.crypto;

import java.nio.charset.StandardCharsets;

/** How layers before SRP prove a cloud password: {@code account.password} and its like. */
public final class LegacyPassword {
  private LegacyPassword() {}

  /** SHA-256 of the salt, the password in UTF-8, and the salt again. */
  public static byte[] hash(byte[] salt, String password) {
    return Digests.sha256(salt, password.getBytes(StandardCharsets.UTF_8), salt);
  }
}
