package dev.mtproto.internal.proxy.access;

import dev.mtproto.proxy.access.AccessToken;
import dev.mtproto.proxy.access.MethodRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a call comes from.
 *
 * @param name the token's name, the certificate's subject, or the address: for logs, and whose
 *     queue its calls stand in
 * @param rules what it may call
 * @param token what it was let in for; null if no token is needed
 * @param rate how often; null for any number
 */
public record ClientIdentity(
    String name, MethodRules rules, @Nullable AccessToken token, @Nullable RateLimit rate) {
  /** The method whose results are what a stream of updates has. */
  private static final String UPDATES = "updates.getDifference";

  /** A client that nobody asks for a token. */
  public static ClientIdentity withoutToken(String name, MethodRules rules) {
    return new ClientIdentity(name, rules, null, null);
  }

  /** Whether it may use an account. */
  public boolean mayUse(String account) {
    List<String> accounts = token == null ? List.of() : token.accounts();
    return accounts.isEmpty() || accounts.contains(account);
  }

  /** Whether it may listen to updates: whoever may ask for them may. */
  public boolean mayListen() {
    return rules.allow(UPDATES);
  }
}
