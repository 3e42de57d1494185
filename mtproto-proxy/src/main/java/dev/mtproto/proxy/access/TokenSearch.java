package dev.mtproto.proxy.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Finds the token that a client shows. How long that takes says nothing of the tokens that there
 * are: hashes are compared, all of one length, each to its end, and each of them whatever was found
 * before. Whatever else compares them here fails this package's tests.
 */
final class TokenSearch {
  private TokenSearch() {}

  /** What is kept of a token. */
  static ByteString hash(String token) {
    return ByteString.of(token.getBytes(StandardCharsets.UTF_8)).sha256();
  }

  /** The one of these tokens that is shown; null if it is none of them. */
  static @Nullable AccessToken find(Iterable<AccessToken> tokens, String shown) {
    byte[] hash = hash(shown).toByteArray();
    AccessToken found = null;
    for (AccessToken candidate : tokens) {
      if (MessageDigest.isEqual(candidate.hash().toByteArray(), hash)) {
        found = candidate;
      }
    }
    return found;
  }
}
