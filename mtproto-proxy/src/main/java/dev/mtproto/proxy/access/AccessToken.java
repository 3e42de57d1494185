package dev.mtproto.proxy.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import okio.ByteString;

/**
 * A client's permission. The token itself is not kept, only its hash.
 *
 * @param name what it is called, in logs and to revoke it
 * @param hash the SHA-256 of the token
 * @param created when it was made
 * @param rules what it is good for
 * @param accounts the accounts that it is good for; empty for all
 * @param callsPerSecond how many calls a second it is good for; 0 for any number
 */
public record AccessToken(
    String name,
    ByteString hash,
    Instant created,
    MethodRules rules,
    List<String> accounts,
    int callsPerSecond) {
  private static final int HASH_BYTES = 32;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the name, the hash or the rate is none
   */
  public AccessToken {
    if (!name.matches("[\\w.-]{1,64}")) {
      throw new IllegalArgumentException(
          "'" + name + "' is no name of a token; use letters, digits, dots, '-' and '_'");
    }
    if (hash.size() != HASH_BYTES) {
      throw new IllegalArgumentException("the hash of token " + name + " is damaged");
    }
    if (callsPerSecond < 0) {
      throw new IllegalArgumentException("a rate of " + callsPerSecond + " calls a second");
    }
    Objects.requireNonNull(created, "created");
    Objects.requireNonNull(rules, "rules");
    accounts = List.copyOf(accounts);
  }

  @Override
  public String toString() {
    return "AccessToken{" + name + ", " + rules + ", " + accounts + ", " + callsPerSecond + "/s}";
  }
}
