package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.tl.TlLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A client that others wrote, in another language and for a much newer layer, takes the data centre
 * for one of Telegram's. Left out, with the reason, where Node.js or npm's registry cannot be had.
 */
class GramJsTest {
  private static final int LAYER = 198;

  @BeforeAll
  static void install() throws Exception {
    GramJs.install();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ConnectionTCPFull", "ConnectionTCPAbridged", "ConnectionTCPObfuscated"})
  void gramJsSignsInAndWritesAMessage(String transport) throws Exception {
    try (TestDataCenter dc = TestDataCenter.start()) {
      dc.registerLayer(theirLayer());
      Path key = Files.writeString(GramJs.FOLDER.resolve("key.pem"), dc.publicKeyPem());
      Account ada = dc.world().accounts().get(0);

      GramJs.Run run =
          GramJs.run(
              "",
              "node",
              "client.js",
              transport,
              dc.host(),
              Integer.toString(dc.port()),
              Integer.toString(dc.dcId()),
              key.toString(),
              ada.phone(),
              ada.code());

      assertThat(run.output())
          .isEqualTo(
              """
              nearest data centre 2
              signed in as Ada
              dialogs: Compilers, Ada Lovelace, Edsger Dijkstra, Alan Turing, Notes on Engines, Grace Hopper
              sent to Grace Hopper: Hello from GramJS
              newest in the history: Hello from GramJS
              """);
      assertThat(run.exitCode()).isZero();
    }
  }

  /** The TL lines that GramJS was made from. */
  private static TlLayer theirLayer() throws IOException {
    String script = Files.readString(GramJs.TELEGRAM.resolve("tl/apiTl.js"));
    String lines = script.substring(script.indexOf('`') + 1, script.lastIndexOf('`'));
    return TlLayer.ofText(LAYER, "GramJS", "---types---\n" + lines);
  }
}
