package dev.mtproto.cli.dc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.mtproto.cli.CommandRun;
import dev.mtproto.cli.Main;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.client.DataCenters;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.RpcException;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.methods.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DcCommandTest {
  @Test
  void itsLineIsAllThatAClientNeeds() throws Exception {
    try (Running dc = Running.start("--port", "0")) {
      Map<String, String> line = dc.line();

      assertThat(line.keySet())
          .containsExactly("host", "port", "dc_id", "public_key", "phone", "code");
      try (MtprotoClient client = client(line)) {
        client.signIn(line.getOrDefault("phone", ""), () -> line.getOrDefault("code", ""));
        assertThat(client.api(Messages.class).getDialogs(20).dialogs()).isNotEmpty();
      }
    }
  }

  @Test
  void aStopIsCleanAndTakesTheTemporaryKeyAway() throws Exception {
    Running dc = Running.start();
    Path key = Path.of(dc.line().getOrDefault("public_key", ""));

    assertThat(key).exists();
    assertThat(dc.stop()).isZero();
    assertThat(key).doesNotExist();
  }

  @Test
  void aKeyFileIsMadeForItsOwnerAndUsedAgain(@TempDir Path folder) throws Exception {
    String keyFile = folder.resolve("dc.pem").toString();
    String first = publicKey(keyFile);

    assertThat(publicKey(keyFile)).isEqualTo(first).startsWith("-----BEGIN RSA PUBLIC KEY-----");
    assertThat(Files.getPosixFilePermissions(Path.of(keyFile)))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void sigtermEndsTheProcessWithZero() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "dc")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(firstLine(process.getInputStream())).startsWith("{\"host\":\"127.0.0.1\",\"port\":");

    process.destroy();

    assertThat(process.waitFor()).isZero();
  }

  @Test
  void aPortThatIsTakenIsAFailureInOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      CommandRun run = CommandRun.of("dc", "--port", String.valueOf(taken.getLocalPort()));

      assertThat(run.err())
          .isEqualToIgnoringNewLines(
              "mtproto dc: the address 127.0.0.1:"
                  + taken.getLocalPort()
                  + " is taken; choose another with --port");
      assertThat(run.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void aPortThatIsNoneIsAnInvalidArgument() {
    assertThat(CommandRun.of("dc", "--port", "70000").exitCode()).isEqualTo(128);
    assertThat(CommandRun.of("dc", "--port", "many").exitCode()).isEqualTo(128);
  }

  @Test
  void aFaultIsShownToClients() throws Exception {
    try (Running dc = Running.start("--fault", "flood-wait=100000");
        MtprotoClient client = client(dc.line())) {
      assertThatThrownBy(() -> client.call(new GetNearestDc(), Duration.ofSeconds(5)))
          .isInstanceOfSatisfying(
              RpcException.class, error -> assertThat(error.code()).isEqualTo(420));
    }
  }

  @Test
  void aFaultThatIsNoneIsAnInvalidArgumentThatNamesThoseThereAre() {
    CommandRun run = CommandRun.of("dc", "--fault", "earthquake");

    assertThat(run.exitCode()).isEqualTo(128);
    assertThat(run.err()).contains("no fault earthquake", "flood-wait=SECONDS");
    assertThat(CommandRun.of("dc", "--fault", "flood-wait").err()).contains("flood-wait=SECONDS");
    assertThat(CommandRun.of("dc", "--fault", "split=many").exitCode()).isEqualTo(128);
    assertThat(CommandRun.of("dc", "--fault-chance", "2").exitCode()).isEqualTo(128);
  }

  private static String publicKey(String keyFile) throws Exception {
    try (Running dc = Running.start("--key-file", keyFile)) {
      return Files.readString(Path.of(dc.line().getOrDefault("public_key", "")));
    }
  }

  private static MtprotoClient client(Map<String, String> line) throws IOException {
    int dcId = Integer.parseInt(line.getOrDefault("dc_id", ""));
    int port = Integer.parseInt(line.getOrDefault("port", ""));
    String key = Files.readString(Path.of(line.getOrDefault("public_key", "")));
    return MtprotoClient.builder(Layer71.LAYER)
        .app(1, "hash")
        .dataCenters(DataCenters.of(dcId, line.getOrDefault("host", ""), port, key))
        .connect();
  }

  private static String firstLine(InputStream in) throws IOException {
    return String.valueOf(new BufferedReader(new InputStreamReader(in, UTF_8)).readLine());
  }

  /** The command, running in a thread of its own until it is interrupted. */
  private record Running(
      Thread thread, CompletableFuture<Integer> exitCode, Map<String, String> line)
      implements AutoCloseable {

    static Running start(String... options) throws IOException {
      PipedInputStream out = new PipedInputStream();
      PrintStream target = new PrintStream(new PipedOutputStream(out), true, UTF_8);
      Streams streams = Streams.of(InputStream.nullInputStream(), target, System.err);
      String[] args = new String[options.length + 1];
      args[0] = "dc";
      System.arraycopy(options, 0, args, 1, options.length);
      CompletableFuture<Integer> exitCode = new CompletableFuture<>();
      Thread thread = new Thread(() -> exitCode.complete(Main.run(streams, args)), "dc-command");
      thread.start();
      return new Running(thread, exitCode, parse(firstLine(out)));
    }

    private static Map<String, String> parse(String line) throws IOException {
      Map<String, String> fields = new LinkedHashMap<>();
      try (JsonParser parser = new JsonFactory().createParser(line)) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          fields.put(name, parser.getText());
        }
      }
      return fields;
    }

    int stop() {
      thread.interrupt();
      return exitCode.join();
    }

    @Override
    public void close() {
      stop();
    }
  }
}
