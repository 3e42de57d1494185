package dev.mtproto.testdc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mtproto.tl.TlLayer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A client that others wrote, in another language and for a much newer layer, takes the data centre
 * for one of Telegram's. Left out, with the reason, where Node.js or npm's registry cannot be had.
 */
class GramJsTest {
  private static final Path FOLDER = Path.of("target", "gramjs").toAbsolutePath();
  private static final Path TELEGRAM = FOLDER.resolve("node_modules/telegram");
  private static final int LAYER = 198;

  @BeforeAll
  static void install() throws Exception {
    Files.createDirectories(FOLDER);
    for (String name : List.of("package.json", "client.js")) {
      try (InputStream resource = GramJsTest.class.getResourceAsStream("gramjs/" + name)) {
        Path target = FOLDER.resolve(name);
        Files.copy(
            Objects.requireNonNull(resource, name), target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    assumeTrue(succeeds("npm", "--version"), "needs Node.js with npm");
    assumeTrue(
        Files.exists(TELEGRAM)
            || succeeds(
                "npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"),
        "needs GramJS, and npm's registry cannot be reached");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ConnectionTCPFull", "ConnectionTCPAbridged", "ConnectionTCPObfuscated"})
  void gramJsSignsInAndWritesAMessage(String transport) throws Exception {
    try (TestDataCenter dc = TestDataCenter.start()) {
      dc.registerLayer(theirLayer());
      Path key = Files.writeString(FOLDER.resolve("key.pem"), dc.publicKeyPem());
      Account ada = dc.world().accounts().get(0);

      Run run =
          run(
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
    String script = Files.readString(TELEGRAM.resolve("tl/apiTl.js"));
    String lines = script.substring(script.indexOf('`') + 1, script.lastIndexOf('`'));
    return TlLayer.ofText(LAYER, "GramJS", "---types---\n" + lines);
  }

  private record Run(int exitCode, String output) {}

  private static boolean succeeds(String... command) throws InterruptedException {
    try {
      return run(command).exitCode() == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  private static Run run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), output);
  }
}
