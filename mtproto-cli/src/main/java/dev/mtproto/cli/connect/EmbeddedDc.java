package dev.mtproto.cli.connect;

import dev.mtproto.client.DataCenters;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.testdc.TestDataCenterBuilder;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An embedded data centre and its seeded account, as {@code --demo} uses them. */
public final class EmbeddedDc implements AutoCloseable {
  private static final int API_ID = 71;
  private static final String API_HASH = "00000000000000000000000000000000";

  /**
   * Where the key is kept from one start to the next, as the launcher says: making one takes longer
   * than all the rest.
   */
  private static final @Nullable String KEY_FILE = System.getProperty("mtproto.demo.key");

  private final TestDataCenter dc;

  private EmbeddedDc(TestDataCenter dc) {
    this.dc = dc;
  }

  /** Starts one on any free port. */
  public static EmbeddedDc start() {
    return new EmbeddedDc(builder().start());
  }

  private static TestDataCenterBuilder builder() {
    if (KEY_FILE != null) {
      try {
        return TestDataCenter.builder().keyFile(Path.of(KEY_FILE));
      } catch (UncheckedIOException | IllegalArgumentException e) {
        // A key that is made anew serves as well, only later.
      }
    }
    return TestDataCenter.builder();
  }

  /** The data centre. */
  public TestDataCenter dc() {
    return dc;
  }

  /** Who signs in. */
  public Account account() {
    return dc.world().accounts().get(0);
  }

  /** Builds a client of layer 71 that trusts this data centre. */
  public MtprotoClientBuilder client() {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(API_ID, API_HASH)
        .dataCenters(DataCenters.of(dc.dcId(), dc.host(), dc.port(), dc.publicKeyPem()));
  }

  /** Signs the seeded account in. */
  public void signIn(MtprotoClient client) {
    client.signIn(account().phone(), () -> account().code());
  }

  @Override
  public void close() {
    dc.close();
  }
}
