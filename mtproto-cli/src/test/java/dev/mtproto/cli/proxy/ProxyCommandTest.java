package dev.mtproto.cli.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.cli.CommandRun;
import dev.mtproto.cli.Main;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.error.RpcException;
import dev.mtproto.layer71.users.GetUsers;
import dev.mtproto.testdc.TestDataCenter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProxyCommandTest {
  private final Path folder;

  ProxyCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theVersionIsInThePredecessorsWords() {
    assertThat(CommandRun.of("proxy", "--version").out())
        .startsWith("mtprotod version 71.0.0 (MTProto Layer 71)");
  }

  @Test
  void theDaemonServesASavedSessionAndTheTestPrintsADialog() throws Exception {
    try (TestDataCenter dc = TestDataCenter.start()) {
      Path key = Files.writeString(folder.resolve("dc.pem"), dc.publicKeyPem());
      Path secrets = folder.resolve("credentials.json");
      DaemonProcess.signIn(dc, secrets);
      String address = dc.host() + ":" + dc.port();
      try (Running daemon =
          Running.start(
              "proxy",
              "start",
              "--port",
              "0",
              "--secrets",
              secrets.toString(),
              "--dc",
              address,
              "--dc-key",
              key.toString())) {
        CommandRun test = test(daemon);
        assertThat(test.err()).isEmpty();
        assertThat(test.out()).startsWith("{\"_\":\"dialog\"");
        assertThat(test.exitCode()).isZero();
      }
    }
  }

  @Test
  void aProcessTakesPortAndSecretsFromTheEnvironmentAndEndsOnSigterm() throws Exception {
    try (TestDataCenter dc = TestDataCenter.start()) {
      Path secrets = folder.resolve("credentials.json");
      DaemonProcess.signIn(dc, secrets);
      keepThePredecessorsKeys(secrets);
      try (DaemonProcess daemon = DaemonProcess.start(dc, secrets)) {
        CommandRun test = CommandRun.of("proxy", "test", "--proxy", "localhost:" + daemon.port());
        assertThat(test.out()).startsWith("{\"_\":\"dialog\"");
        assertThat(daemon.stop()).isZero();
      }
    }
  }

  @Test
  void aSessionThatTelegramHasEnded_isAFailureInOneLine() throws Exception {
    try (TestDataCenter dc = TestDataCenter.start()) {
      Path key = Files.writeString(folder.resolve("dc.pem"), dc.publicKeyPem());
      Path secrets = folder.resolve("credentials.json");
      DaemonProcess.signIn(dc, secrets);
      keepThePredecessorsKeys(secrets);
      dc.on(
          GetUsers.class,
          (context, request) -> {
            throw new RpcException(401, "SESSION_REVOKED", "users.getUsers");
          });
      CommandRun run =
          CommandRun.of(
              "proxy",
              "start",
              "--port",
              "0",
              "--secrets",
              secrets.toString(),
              "--dc",
              dc.host() + ":" + dc.port(),
              "--dc-key",
              key.toString());
      assertThat(run.err()).contains("nobody is signed in any more");
      assertThat(run.exitCode()).isEqualTo(1);
    }
  }

  /** What the predecessor's file has, and nothing else. */
  private static void keepThePredecessorsKeys(Path secrets) throws IOException {
    Matcher field =
        Pattern.compile("\"(phone|api_id|api_hash|ip|port|salt|auth_key)\" *: *(\"[^\"]*\"|\\d+)")
            .matcher(Files.readString(secrets));
    String fields = field.results().map(MatchResult::group).collect(Collectors.joining(","));
    assertThat(fields.split(",", -1)).hasSize(7);
    Files.writeString(secrets, "{" + fields + "}");
  }

  @Test
  void theDemoNeedsNothingAndSaysWhatToTry() throws Exception {
    try (Running daemon = Running.start("proxy", "demo", "--port", "0")) {
      assertThat(daemon.line()).contains("try: ./mtprotod test --proxy localhost:" + daemon.port());
      assertThat(test(daemon).exitCode()).isZero();
    }
  }

  @Test
  void aTokenOpensTheDaemonUntilItIsRevoked() throws Exception {
    String tokens = folder.resolve("tokens.json").toString();
    String token =
        CommandRun.of("proxy", "token", "create", "ci", "--tokens", tokens, "--rate", "9")
            .out()
            .strip();
    assertThat(token).matches("mtp_[\\w-]{43}");
    try (Running daemon = Running.start("proxy", "demo", "--port", "0", "--tokens", tokens)) {
      assertThat(test(daemon).err()).contains("UNAUTHENTICATED");
      assertThat(test(daemon, "--token", token).exitCode()).isZero();
      assertThat(CommandRun.of("proxy", "token", "list", "--tokens", tokens).out())
          .startsWith("ci\t")
          .contains("\t9/s\t*")
          .doesNotContain(token);
      assertThat(CommandRun.of("proxy", "token", "revoke", "ci", "--tokens", tokens).exitCode())
          .isZero();
      assertThat(test(daemon, "--token", token).err()).contains("UNAUTHENTICATED");
    }
  }

  @Test
  void anAddressThatOthersReach_needsMoreThanAPort() {
    CommandRun run = CommandRun.of("proxy", "demo", "--port", "0", "--host", "0.0.0.0");
    assertThat(run.err()).hasLineCount(1).contains("can be reached by others");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void aPortThatIsTaken_isAFailureInOneLine() throws Exception {
    try (Running daemon = Running.start("proxy", "demo", "--port", "0")) {
      CommandRun run = CommandRun.of("proxy", "demo", "--port", "" + daemon.port());
      assertThat(lastLine(run.err()))
          .isEqualTo(
              "mtproto proxy demo: the address 127.0.0.1:"
                  + daemon.port()
                  + " is taken; choose another with --port");
      assertThat(run.exitCode()).isEqualTo(1);
      String metrics = "127.0.0.1:" + daemon.port();
      assertThat(
              lastLine(CommandRun.of("proxy", "demo", "--port", "0", "--metrics", metrics).err()))
          .endsWith("the address " + metrics + " is taken; choose another with --metrics");
    }
  }

  @Test
  void anAddressOfAnotherMachine_isAFailureThatNamesIt() {
    CommandRun run =
        CommandRun.of("proxy", "demo", "--port", "0", "--host", "192.0.2.1", "--insecure");
    assertThat(lastLine(run.err()))
        .startsWith("mtproto proxy demo: cannot listen on 192.0.2.1:0: ")
        .endsWith("; choose another with --host or --port")
        .doesNotContain("error(");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void aCertificateThatIsNone_isAFailureInOneLine() throws Exception {
    Path none = Files.writeString(folder.resolve("none.pem"), "no certificate");
    CommandRun run =
        CommandRun.of(
            "proxy", "demo", "--port", "0", "--tls-cert", "" + none, "--tls-key", "" + none);
    assertThat(lastLine(run.err())).contains("certificate").doesNotContain("Exception");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  /** The daemon's log comes before it. */
  private static String lastLine(String text) {
    return text.lines().reduce("", (before, line) -> line);
  }

  @Test
  void theDemoSaysWhatItsTokensNeed() throws Exception {
    String tokens = folder.resolve("tokens.json").toString();
    try (Running daemon = Running.start("proxy", "demo", "--port", "0", "--tokens", tokens)) {
      assertThat(daemon.line()).endsWith("localhost:" + daemon.port() + " --token TOKEN");
    }
  }

  @Test
  void aClientThatHasToShowItsCertificateDoes() throws Exception {
    SelfSigned server = SelfSigned.make(folder, "server");
    SelfSigned client = SelfSigned.make(folder, "client");
    String trusted = client.certificate();
    try (Running daemon =
        Running.start(
            "proxy",
            "demo",
            "--port",
            "0",
            "--tls-cert",
            server.certificate(),
            "--tls-key",
            server.key(),
            "--tls-clients",
            trusted)) {
      assertThat(daemon.line()).endsWith(" --tls FILE --tls-cert FILE --tls-key FILE");
      assertThat(test(daemon, "--tls", server.certificate()).exitCode()).isEqualTo(1);
      String[] own = {"--tls-cert", client.certificate(), "--tls-key", client.key()};
      assertThat(test(daemon, own).exitCode()).isEqualTo(128);
      assertThat(test(daemon, "--tls", server.certificate(), own[0], own[1], own[2], own[3]).out())
          .startsWith("{\"_\":\"dialog\"");
    }
  }

  @Test
  void anAccountThatIsNamedAsTheFirst_isAWrongArgument() {
    CommandRun run =
        CommandRun.of("proxy", "start", "--secrets", "none.json", "--account", "default=none.json");
    assertThat(run.err()).hasLineCount(1).contains("give the other another name");
    assertThat(run.exitCode()).isEqualTo(128);
  }

  @Test
  void aTokenForAMethodThatThereIsNot_isNotMade() {
    String tokens = folder.resolve("tokens.json").toString();
    CommandRun run =
        CommandRun.of(
            "proxy", "token", "create", "ci", "--tokens", tokens, "--allow", "mesages.sendMessage");
    assertThat(run.err()).contains("did you mean messages.sendMessage?");
    assertThat(run.exitCode()).isEqualTo(128);
    assertThat(
            CommandRun.of(
                    "proxy", "token", "create", "x", "--tokens", tokens, "--allow", "mesages.*")
                .exitCode())
        .isEqualTo(128);
    assertThat(Path.of(tokens)).doesNotExist();
  }

  @Test
  void aNameThatIsTaken_isAFailureAndNoWrongArgument() {
    String tokens = folder.resolve("tokens.json").toString();
    CommandRun.of("proxy", "token", "create", "ci", "--tokens", tokens);
    CommandRun run = CommandRun.of("proxy", "token", "create", "ci", "--tokens", tokens);
    assertThat(run.err()).hasLineCount(1).contains("there is a token named ci already");
    assertThat(run.err()).doesNotContain("--help");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void tokensAreListedAsJsonWithoutTheirHashes() {
    String tokens = folder.resolve("tokens.json").toString();
    CommandRun.of("proxy", "token", "create", "ci", "--tokens", tokens, "--allow", "messages.*");
    CommandRun list = CommandRun.of("proxy", "token", "list", "--tokens", tokens, "--json");
    assertThat(list.out())
        .startsWith("[{\"name\":\"ci\",\"created\":\"")
        .contains("\"calls_per_second\":0,\"methods\":[\"messages.*\"],\"accounts\":[]}]")
        .doesNotContain("sha256");
  }

  @Test
  void aFileOfTokensThatThereIsNot_isAFailureWithTheRemedy() {
    String missing = folder.resolve("missing.json").toString();
    for (String[] words : new String[][] {{"list"}, {"list", "--json"}, {"revoke", "ci"}}) {
      List<String> args = new ArrayList<>(List.of("proxy", "token"));
      args.addAll(List.of(words));
      args.addAll(List.of("--tokens", missing));
      CommandRun run = CommandRun.of(args.toArray(String[]::new));
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .hasLineCount(1)
          .contains(missing + ": no such file", "proxy token create NAME --tokens " + missing);
      assertThat(run.exitCode()).isEqualTo(1);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aTokenNeedNotBeSeenInTheListOfProcesses() throws Exception {
    String tokens = folder.resolve("tokens.json").toString();
    String token = CommandRun.of("proxy", "token", "create", "ci", "--tokens", tokens).out();
    Path file = Files.writeString(folder.resolve("token"), token);
    try (Running daemon = Running.start("proxy", "demo", "--port", "0", "--tokens", tokens)) {
      assertThat(test(daemon, "--token-file", file.toString()).exitCode()).isZero();
    }
  }

  @Test
  void wrongArgumentsAre128() {
    assertThat(CommandRun.of("proxy").exitCode()).isEqualTo(128);
    assertThat(CommandRun.of("proxy", "start").exitCode()).isEqualTo(128);
    assertThat(CommandRun.of("proxy", "demo", "--port", "70000").exitCode()).isEqualTo(128);
    assertThat(CommandRun.of("proxy", "demo", "--metrics", "nowhere").exitCode()).isEqualTo(128);
    assertThat(CommandRun.of("proxy", "demo", "--allow", "no rule").exitCode()).isEqualTo(128);
  }

  @Test
  void aDaemonThatIsNotThere_isAFailureInOneLine() {
    CommandRun run = CommandRun.of("proxy", "test", "--proxy", "localhost:1");
    assertThat(run.err())
        .hasLineCount(1)
        .contains("the daemon cannot be reached")
        .doesNotContain("io exception");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void anAddressThatIsNone_isAWrongArgument() {
    CommandRun run = CommandRun.of("proxy", "test", "--proxy", "nonsense");
    assertThat(run.err()).hasLineCount(1).contains("'nonsense' is not HOST:PORT");
    assertThat(run.exitCode()).isEqualTo(128);
  }

  private static CommandRun test(Running daemon, String... more) {
    String[] args = new String[4 + more.length];
    args[0] = "proxy";
    args[1] = "test";
    args[2] = "--proxy";
    args[3] = "localhost:" + daemon.port();
    System.arraycopy(more, 0, args, 4, more.length);
    return CommandRun.of(args);
  }

  /** A daemon, running in a thread of its own until it is interrupted. */
  private record Running(Thread thread, CompletableFuture<Integer> exitCode, String line)
      implements AutoCloseable {

    static Running start(String... args) throws IOException {
      PipedInputStream out = new PipedInputStream();
      PrintStream target = new PrintStream(new PipedOutputStream(out), true, UTF_8);
      Streams streams = Streams.of(InputStream.nullInputStream(), target, System.err);
      CompletableFuture<Integer> exitCode = new CompletableFuture<>();
      Thread thread = new Thread(() -> exitCode.complete(Main.run(streams, args)), "mtprotod");
      thread.start();
      String line = new BufferedReader(new InputStreamReader(out, UTF_8)).readLine();
      return new Running(thread, exitCode, String.valueOf(line));
    }

    int port() {
      return Integer.parseInt(line.replaceFirst(".*port (\\d+).*", "$1"));
    }

    @Override
    public void close() throws ExecutionException, InterruptedException {
      thread.interrupt();
      assertThat(exitCode.get()).isZero();
    }
  }
}
