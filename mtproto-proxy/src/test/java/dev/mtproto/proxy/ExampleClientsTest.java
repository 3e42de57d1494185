package dev.mtproto.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.proxy.backend.ClientBackend;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The examples in other languages, as their readers run them: against the exported files. Each is
 * left out where its language cannot be had, and says so.
 */
class ExampleClientsTest {
  private static final Path EXAMPLES = Path.of("..", "examples").toAbsolutePath().normalize();
  private static final Path NODE = Path.of("target", "node-example").toAbsolutePath();
  private static final String PYTHON = "/usr/bin/python3";
  private static final String[] NPM_INSTALL = {
    "npm",
    "install",
    "--prefix",
    NODE.toString(),
    "--no-audit",
    "--no-fund",
    "--silent",
    "--prefer-offline",
    "--fetch-retries=0"
  };
  private static final String TYPES = "github.com/cjongseok/mtproto/types.tl.proto";
  private static final String UPDATES = "github.com/cjongseok/mtproto/proxy/tl_update.proto";
  private static final String EXPECTED =
      """
      6 dialogs
      signed in as Ada
      3 contacts; writing to Grace
      update 1: UpdateShortMessage
      """;

  private static final String REFLECTED =
      """
      grpc.health.v1.Health: 2
      grpc.reflection.v1.ServerReflection: 1
      grpc.reflection.v1alpha.ServerReflection: 1
      mtproto.Mtproto: 235
      mtproto.v1.Session: 6
      proxy.UpdateStreamer: 1
      an unknown one: 5
      Ada
      STATE_READY
      102
      """;

  private final Path folder;

  ExampleClientsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    export(TYPES);
    export(UPDATES);
  }

  @Test
  void thePythonExampleRunsAgainstTheExportedFiles() throws Exception {
    assumeTrue(
        succeeds(PYTHON, "-c", "import grpc, grpc_tools"),
        "needs the packages python3-grpcio and python3-grpc-tools");
    String out = "--python_out=" + folder;
    Run compiled =
        run(PYTHON, "-m", "grpc_tools.protoc", "-I", folder.toString(), out, TYPES, UPDATES);
    assertThat(compiled).isEqualTo(new Run(0, ""));
    // Python finds modules beside the script: so the example's reader has them, too.
    String client = copy(EXAMPLES.resolve("python/client.py")).toString();
    assertRuns(EXPECTED, address -> run(PYTHON, client, address));
  }

  /** grpc's own file of the service, as the clients of everybody else have it. */
  @ParameterizedTest
  @ValueSource(strings = {"v1", "v1alpha"})
  void aForeignClientKnowsNothingButWhatReflectionTells(String version) throws Exception {
    assumeTrue(
        succeeds(PYTHON, "-c", "import grpc, grpc_tools"),
        "needs the packages python3-grpcio and python3-grpc-tools");
    String name = "reflection_" + version + ".proto";
    copy("/grpc/reflection/" + version + "/reflection.proto", folder.resolve(name));
    String client = "reflection_client.py";
    copy("/" + client, folder.resolve(client));
    String out = "--python_out=" + folder;
    assertThat(run(PYTHON, "-m", "grpc_tools.protoc", "-I", folder.toString(), out, name))
        .isEqualTo(new Run(0, ""));
    assertRuns(
        REFLECTED, address -> run(PYTHON, folder.resolve(client).toString(), address, version));
  }

  @Test
  void theNodeExampleRunsAgainstTheExportedFiles() throws Exception {
    assumeTrue(succeeds("npm", "--version"), "needs Node.js with npm");
    Files.createDirectories(NODE);
    Files.copy(
        EXAMPLES.resolve("node/package.json"),
        NODE.resolve("package.json"),
        StandardCopyOption.REPLACE_EXISTING);
    assumeTrue(
        Files.exists(NODE.resolve("node_modules/@grpc/grpc-js")) || succeeds(NPM_INSTALL),
        "needs @grpc/grpc-js, and npm's registry cannot be reached");
    Path client = NODE.resolve("client.js");
    Files.copy(EXAMPLES.resolve("node/client.js"), client, StandardCopyOption.REPLACE_EXISTING);
    assertRuns(EXPECTED, address -> run("node", client.toString(), address, folder.toString()));
  }

  private interface Example {
    Run run(String address) throws IOException, InterruptedException;
  }

  private record Run(int exitCode, String output) {}

  private static void assertRuns(String expected, Example example) throws Exception {
    try (TestDataCenter dc = TestDataCenter.start();
        MtprotoClient client = client(dc);
        ProxyServer server =
            ProxyServer.builder(new ClientBackend(client)).listen("127.0.0.1", 0).start()) {
      Run run = example.run("127.0.0.1:" + server.port());
      assertThat(run.output()).isEqualTo(expected);
      assertThat(run.exitCode()).isZero();
    }
  }

  private static MtprotoClient client(TestDataCenter dc) {
    MtprotoClient client =
        MtprotoClient.builder(Layer71.LAYER).app(1, "hash").dataCenters(dc.dataCenters()).connect();
    Account account = dc.world().accounts().get(0);
    client.signIn(account.phone(), account::code);
    return client;
  }

  private void export(String file) throws IOException {
    Path target = folder.resolve(file);
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    copy("/" + file, target);
  }

  private static void copy(String resource, Path target) throws IOException {
    try (InputStream content = ExampleClientsTest.class.getResourceAsStream(resource)) {
      Files.copy(Objects.requireNonNull(content, resource), target);
    }
  }

  private boolean succeeds(String... command) throws InterruptedException {
    try {
      return run(command).exitCode() == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  private Path copy(Path file) throws IOException {
    return Files.copy(file, folder.resolve(file.getFileName()));
  }

  private Run run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), output);
  }
}
