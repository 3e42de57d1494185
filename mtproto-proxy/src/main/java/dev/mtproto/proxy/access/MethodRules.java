package dev.mtproto.proxy.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which methods may be called. A rule is a TL name, {@code help.getConfig}, or a namespace with a
 * star, {@code messages.*}; {@code *} alone is everything that is not dangerous. Immutable.
 */
public final class MethodRules {
  /**
   * Methods, of any layer, that end the session, give it away (to another device, a website,
   * whoever gets the codes) or change it for everybody who shares it. No star stands for them: they
   * are allowed by their own names only.
   */
  public static final Set<String> DANGEROUS =
      Set.of(
          "account.changeAuthorizationSettings",
          "account.changePhone",
          "account.confirmPasswordEmail",
          "account.confirmPhone",
          "account.deleteAccount",
          "account.deletePasskey",
          "account.deleteSecureValue",
          "account.getTmpPassword",
          "account.initPasskeyRegistration",
          "account.registerDevice",
          "account.registerPasskey",
          "account.resetAuthorization",
          "account.resetPassword",
          "account.resetWebAuthorization",
          "account.resetWebAuthorizations",
          "account.sendChangePhoneCode",
          "account.sendVerifyEmailCode",
          "account.setAccountTTL",
          "account.setAuthorizationTTL",
          "account.updatePasswordSettings",
          "account.verifyEmail",
          "auth.acceptLoginToken",
          "auth.bindTempAuthKey",
          "auth.checkPassword",
          "auth.dropTempAuthKeys",
          "auth.exportAuthorization",
          "auth.exportLoginToken",
          "auth.finishPasskeyLogin",
          "auth.importAuthorization",
          "auth.importBotAuthorization",
          "auth.importLoginToken",
          "auth.importWebTokenAuthorization",
          "auth.logOut",
          "auth.recoverPassword",
          "auth.requestPasswordRecovery",
          "auth.resetAuthorizations",
          "auth.sendCode",
          "auth.signIn",
          "auth.signUp",
          "initConnection",
          "invokeWithLayer",
          "messages.acceptUrlAuth");

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
  public boolean equals(@Nullable Object other) {
    return other instanceof MethodRules that && that.rules.equals(rules);
  }

  @Override
  public int hashCode() {
    return rules.hashCode();
  }

  @Override
  public String toString() {
    return String.join(" ", rules);
  }
}
