package dev.mtproto.testdc.junit;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link WithTestDataCenter} does; data centres are started when they are first asked for. */
public final class TestDataCenterExtension implements ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(TestDataCenterExtension.class);
  private static final Set<Class<?>> TYPES =
      Set.of(TestDataCenter.class, MtprotoClient.class, Account.class);

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
    if (type == Account.class) {
      return account(parts.dc(), account);
    }
    return parts.keep(client(parts.dc(), account));
  }

  private static TestParts parts(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(TestParts.class, unused -> TestParts.start(), TestParts.class);
  }

  private static Account account(TestDataCenter dc, int index) {
    List<Account> accounts = dc.world().accounts();
    if (index < 0 || index >= accounts.size()) {
      throw new ParameterResolutionException(
          "@SignedInAs(" + index + "): the world has the accounts 0 to " + (accounts.size() - 1));
    }
    return accounts.get(index);
  }

  private static MtprotoClient client(TestDataCenter dc, int index) {
    MtprotoClient client =
        MtprotoClient.builder(Layer71.LAYER).app(1, "test").dataCenters(dc.dataCenters()).connect();
    try {
      if (index != SignedInAs.NOBODY) {
        Account account = account(dc, index);
        client.signIn(account.phone(), account::code);
      }
      return client;
    } catch (RuntimeException failed) {
      client.close();
      throw failed;
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    TestParts parts = context.getStore(NAMESPACE).remove(TestParts.class, TestParts.class);
    if (parts != null) {
      parts.close();
    }
  }
}
