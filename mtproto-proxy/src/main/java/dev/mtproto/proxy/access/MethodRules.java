package dev.mtproto.proxy.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which methods may be called. A rule is a TL name, {@code help.getConfig}, or a namespace with a
 * star, {@code messages.*}; {@code *} alone is everything that is not dangerous. Immutable.
 */
public final class MethodRules {
  /**
   * Methods that end the session, give it away or change it for everybody who shares it. No star
   * stands for them: they are allowed by their own names only.
   */
  public static final Set<String> DANGEROUS =
      Set.of(
          "account.changePhone",
          "account.deleteAccount",
          "account.resetAuthorization",
          "account.sendChangePhoneCode",
          "account.setAccountTTL",
          "account.updatePasswordSettings",
          "auth.bindTempAuthKey",
          "auth.checkPassword",
          "auth.dropTempAuthKeys",
          "auth.exportAuthorization",
          "auth.importAuthorization",
          "auth.importBotAuthorization",
          "auth.logOut",
          "auth.recoverPassword",
          "auth.resetAuthorizations",
          "auth.sendCode",
          "auth.signIn",
          "auth.signUp",
          "initConnection",
          "invokeWithLayer");

  private static final String ALL = "*";
  private static final String NAMESPACE = ".*";

  private final List<String> rules;

  private MethodRules(List<String> rules) {
    this.rules = rules;
  }

  /** Everything that is not dangerous. */
  public static MethodRules standard() {
    return new MethodRules(List.of(ALL));
  }

  /**
   * What these rules allow and nothing else.
   *
   * @throws IllegalArgumentException if one of them is no rule
   */
  public static MethodRules of(Collection<String> rules) {
    rules.forEach(MethodRules::check);
    return new MethodRules(List.copyOf(rules));
  }

  private static void check(String rule) {
    if (!rule.equals(ALL) && !rule.matches("[A-Za-z]\\w*(\\.\\w+|\\.\\*)?")) {
      throw new IllegalArgumentException(
          "'" + rule + "' is no rule; write a method, messages.sendMessage, or messages.*");
    }
  }

  /** Whether a method may be called. */
  public boolean allow(String method) {
    for (String rule : rules) {
      if (rule.equals(method) || (matches(rule, method) && !DANGEROUS.contains(method))) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String rule, String method) {
    return rule.equals(ALL)
        || (rule.endsWith(NAMESPACE)
            && method.startsWith(rule.substring(0, rule.length() - ALL.length())));
  }

  /** The rules as they were given. */
  public List<String> rules() {
    return rules;
  }

  @Override
  public String toString() {
    return String.join(" ", rules);
  }
}
