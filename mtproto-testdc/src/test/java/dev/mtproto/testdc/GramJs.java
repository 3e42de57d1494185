package dev.mtproto.testdc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/** GramJS, a client in another language, from npm. */
final class GramJs {
  /** Where the scripts run. */
  static final Path FOLDER = Path.of("target", "gramjs").toAbsolutePath();

  /** Where GramJS is. */
  static final Path TELEGRAM = FOLDER.resolve("node_modules/telegram");

  private GramJs() {}

  /** What a script came to. */
  record Run(int exitCode, String output) {}

  /** Has it there; leaves the test out, with the reason, where Node.js or npm's registry is not. */
  static void install() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    for (String name : List.of("package.json", "client.js", "session.js")) {
      try (InputStream resource = GramJs.class.getResourceAsStream("gramjs/" + name)) {
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

  private static boolean succeeds(String... command) throws InterruptedException {
    try {
      return run("", command).exitCode() == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  /** Runs a command to its end; what it is to read has to be short. */
  static Run run(String input, String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(UTF_8));
    }
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), output);
  }
}
