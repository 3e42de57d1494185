package dev.mtproto.cli.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mtproto.cli.Main;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code mtproto proxy start} as a process of its own, on a data centre of the test's. */
final class DaemonProcess implements AutoCloseable {
  private final Process process;
  private final Path log;
  private final int port;

  private DaemonProcess(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /**
   * Starts it and waits until it listens.
   *
   * @param secrets the session's credentials; given by the environment, as is the port
   */
  static DaemonProcess start(TestDataCenter dc, Path secrets, String... options)
      throws IOException {
    Path key = Files.writeString(secrets.resolveSibling("dc.pem"), dc.publicKeyPem());
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "proxy",
                "start",
                "--dc",
                dc.host() + ":" + dc.port(),
                "--dc-key",
                key.toString()));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PORT", "0");
    builder.environment().put("SECRETS", secrets.toString());
    Path log = secrets.resolveSibling("log");
    Process process = builder.redirectError(log.toFile()).start();
    String line =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine();
    if (line == null) {
      throw new IOException("the daemon did not start: " + Files.readString(log));
    }
    return new DaemonProcess(
        process, log, Integer.parseInt(line.replaceFirst("mtprotod listens on port ", "")));
  }

  /** Signs the first account in, and keeps its credentials. */
  static Account signIn(TestDataCenter dc, Path secrets) {
    Account account = dc.world().accounts().get(0);
    try (MtprotoClient client =
        MtprotoClient.builder(Layer71.LAYER)
            .app(1, "hash")
            .dataCenters(dc.dataCenters())
            .credentials(Credentials.file(secrets))
            .connect()) {
      client.signIn(account.phone(), account::code);
    }
    return account;
  }

  int port() {
    return port;
  }

  /** Ends it with SIGTERM; its exit code. */
  int stop() throws InterruptedException {
    process.destroy();
    return process.waitFor();
  }

  /** What it has written on standard error. */
  String log() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
