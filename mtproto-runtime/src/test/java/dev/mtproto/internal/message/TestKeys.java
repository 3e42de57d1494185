package dev.mtproto.internal.message;

import dev.mtproto.internal.crypto.AuthKey;
import java.util.Random;

/** Keys for tests. */
public final class TestKeys {
  private TestKeys() {}

  /** The key of a seed. */
  public static AuthKey key(long seed) {
    byte[] bytes = new byte[AuthKey.LENGTH];
    new Random(seed).nextBytes(bytes);
    return AuthKey.of(bytes);
  }
}
