package dev.mtproto.credentials;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL server on 127.0.0.1, with its data in a temporary folder. It refuses to run as root:
 * then the user {@code postgres} runs it, whom Debian's package makes.
 */
final class PostgresServer {
  /** Who owns the databases, and needs no password. */
  static final String USER = "tester";

  private static final String UNPRIVILEGED = "postgres";
  private static final int ATTEMPTS = 3;

  private final Path programs;
  private final Path folder;
  private int port;

  private PostgresServer(Path programs, Path folder) {
    this.programs = programs;
    this.folder = folder;
  }

  /** Starts one; where none is installed the test is left out, and says so. */
  static PostgresServer start() throws IOException, InterruptedException {
    Optional<Path> programs = programs();
    assumeTrue(programs.isPresent(), "needs PostgreSQL (on Debian the package postgresql)");
    Path folder = Files.createTempDirectory("postgres");
    if (isRoot()) {
      assumeTrue(
          run(List.of("chown", UNPRIVILEGED, folder.toString())),
          "needs a user " + UNPRIVILEGED + ", since PostgreSQL does not run as root");
    }
    PostgresServer server = new PostgresServer(programs.get(), folder);
    server.begin();
    return server;
  }

  private static Optional<Path> programs() throws IOException {
    Path installed = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(installed)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(installed)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder());
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void begin() throws IOException, InterruptedException {
    require("initdb", "-D", data(), "-U", USER, "--auth=trust", "-N", "-E", "UTF8", "--locale=C");
    for (int left = ATTEMPTS; ; left--) {
      try {
        listen(freePort());
        return;
      } catch (IOException taken) {
        if (left == 1) {
          throw taken;
        }
      }
    }
  }

  /** Fails if somebody has taken the port since it was free. */
  private void listen(int free) throws IOException, InterruptedException {
    port = free;
    String options =
        "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -p " + port;
    require("pg_ctl", "-D", data(), "-l", folder.resolve("log").toString(), "-o", options, "start");
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private void require(String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", UNPRIVILEGED, "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    Path output = folder.resolveSibling(folder.getFileName() + "." + program);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(program + ": " + Files.readString(output, StandardCharsets.UTF_8));
    }
    Files.delete(output);
  }

  private static boolean run(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }

  /** The port. */
  int port() {
    return port;
  }

  /** Stops it, and deletes its data. */
  void close() throws IOException, InterruptedException {
    require("pg_ctl", "-D", data(), "-m", "immediate", "stop");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
