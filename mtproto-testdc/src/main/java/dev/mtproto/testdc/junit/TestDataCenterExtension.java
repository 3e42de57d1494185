package dev.mtproto.testdc.junit;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** What {@link WithTestDataCenter} does; data centres are started when they are first asked for. */
public final class TestDataCenterExtension implements ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(TestDataCenterExtension.class);
  private static final Set<Class<?>> TYPES =
      Set.of(TestDataCenter.class, TestDataCenter[].class, MtprotoClient.class, Account.class);

  /** The extension of one test class. */
  public TestDataCenterExtension() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return TYPES.contains(parameter.getParameter().getType())
        && context.getTestMethod().isPresent();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    TestParts parts = parts(context);
    int account = parameter.findAnnotation(SignedInAs.class).map(SignedInAs::value).orElse(0);
    Class<?> type = parameter.getParameter().getType();
    if (type == TestDataCenter.class) {
      return parts.dc();
    }
    if (type == TestDataCenter[].class) {
      return parts.dcs();
    }
    if (type == Account.class) {
      return account(parts.dc(), account);
    }
    return parts.client(account == SignedInAs.NOBODY ? null : account(parts.dc(), account));
  }

  private static TestParts parts(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            TestParts.class, unused -> TestParts.start(settings(context)), TestParts.class);
  }

  /** Those of the nearest annotation: the method's, the class's, an enclosing class's. */
  private static @Nullable WithTestDataCenter settings(ExtensionContext context) {
    Optional<WithTestDataCenter> found = Optional.empty();
    for (Optional<ExtensionContext> at = Optional.of(context);
        at.isPresent() && found.isEmpty();
        at = at.get().getParent()) {
      found = AnnotationSupport.findAnnotation(at.get().getElement(), WithTestDataCenter.class);
    }
    return found.orElse(null);
  }

  private static Account account(TestDataCenter dc, int index) {
    List<Account> accounts = dc.world().accounts();
    if (index < 0 || index >= accounts.size()) {
      throw new ParameterResolutionException(
          "@SignedInAs(" + index + "): the world has the accounts 0 to " + (accounts.size() - 1));
    }
    return accounts.get(index);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    TestParts parts = context.getStore(NAMESPACE).remove(TestParts.class, TestParts.class);
    if (parts != null) {
      parts.close();
    }
  }
}
