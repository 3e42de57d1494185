package dev.mtproto.internal.proxy.access;

import dev.mtproto.proxy.access.MethodRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a call comes from.
 *
 * @param name the token's name, the certificate's subject, or the address: for logs, and whose
 *     queue its calls stand in
 * @param rules what it may call
 * @param accounts the accounts that it may use; empty for all
 * @param rate how often; null for any number
 */
public record ClientIdentity(
    String name, MethodRules rules, List<String> accounts, @Nullable RateLimit rate) {
  /** The method whose results are what a stream of updates has. */
  private static final String UPDATES = "updates.getDifference";

  /** Whether it may use an account. */
  public boolean mayUse(String account) {
    return accounts.isEmpty() || accounts.contains(account);
  }

  /** Whether it may listen to updates: whoever may ask for them may. */
  public boolean mayListen() {
    return rules.allow(UPDATES);
  }
}
