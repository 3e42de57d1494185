package dev.mtproto.testdc.junit;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.testdc.TestDataCenterBuilder;
import dev.mtproto.tl.TlLayer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** What one test has of ours. Used by the test's thread. */
final class TestParts implements AutoCloseable {
  private final DataCenterSetup setup;
  private final List<TestDataCenter> dcs = new ArrayList<>();
  private final List<MtprotoClient> clients = new ArrayList<>();

  private TestParts(DataCenterSetup setup) {
    this.setup = setup;
  }

  /**
   * Starts a test's data centres.
   *
   * @param settings null for the usual ones
   */
  static TestParts start(@Nullable WithTestDataCenter settings) {
    if (settings == null) {
      return start(new DataCenterSetup.Usual(), new int[] {2}, 0);
    }
    if (settings.dcs().length == 0) {
      throw new ExtensionConfigurationException(
          "@WithTestDataCenter(dcs = {}): there must be at least one data centre");
    }
    return start(made(settings.setup()), settings.dcs(), settings.faultSeed());
  }

  private static DataCenterSetup made(Class<? extends DataCenterSetup> setup) {
    try {
      var constructor = setup.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException | RuntimeException failed) {
      throw new ExtensionConfigurationException(
          "@WithTestDataCenter(setup = "
              + setup.getSimpleName()
              + ".class): the class needs a constructor without parameters that can be called",
          failed);
    }
  }

  private static TestParts start(DataCenterSetup setup, int[] dcs, long seed) {
    TestParts parts = new TestParts(setup);
    try {
      for (int dcId : dcs) {
        parts.start(dcId, seed);
      }
      return parts;
    } catch (RuntimeException failed) {
      parts.close();
      throw failed;
    }
  }

  private void start(int dcId, long seed) {
    TestDataCenterBuilder builder = TestDataCenter.builder().dcId(dcId);
    setup.prepare(builder);
    if (!dcs.isEmpty()) {
      builder.world(dc().world());
    }
    TestDataCenter dc = builder.start();
    dcs.add(dc);
    if (seed != 0) {
      dc.faults().seed(seed);
    }
    TlLayer layer = setup.layer();
    if (layer != Layer71.LAYER) {
      dc.registerLayer(layer);
    }
    setup.started(dc);
  }

  /** The data centre that clients connect to. */
  TestDataCenter dc() {
    return dcs.get(0);
  }

  TestDataCenter[] dcs() {
    return dcs.toArray(TestDataCenter[]::new);
  }

  /**
   * A client that is closed after the test.
   *
   * @param account whom it is signed in with; null for nobody
   */
  MtprotoClient client(@Nullable Account account) {
    TlLayer layer = setup.layer();
    MtprotoClientBuilder builder =
        MtprotoClient.builder(layer).app(1, "test").dataCenters(dc().dataCenters());
    setup.client(builder);
    MtprotoClient client = builder.connect();
    clients.add(client);
    if (account != null) {
      client.signIn(account.phone(), account::code);
    }
    return client;
  }

  /** Closes all of it; of what fails meanwhile the first is thrown at the end. */
  @Override
  public void close() {
    List<Runnable> closing = new ArrayList<>();
    clients.forEach(client -> closing.add(client::close));
    dcs.forEach(dc -> closing.add(dc::close));
    RuntimeException failure = null;
    for (Runnable part : closing) {
      try {
        part.run();
      } catch (RuntimeException failed) {
        failure = failure == null ? failed : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
