package dev.mtproto.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher script, in a checkout and with a PATH made for each case; nothing is really built.
 */
class LauncherTest {
  private static final Path SCRIPT = Path.of("..", "mtproto").toAbsolutePath().normalize();
  private static final String[] TOOLS = {
    "bash",
    "env",
    "dirname",
    "readlink",
    "find",
    "sed",
    "mktemp",
    "grep",
    "head",
    "tail",
    "rm",
    "touch",
    "mv",
    "mkdir"
  };

  private Path folder;
  private Path checkout;
  private Path bin;

  @BeforeEach
  void layOutACheckoutAndAPathOfItsOwn(@TempDir Path temporary) throws IOException {
    folder = temporary;
    checkout = Files.createDirectories(folder.resolve("check out"));
    Files.copy(SCRIPT, checkout.resolve("mtproto"));
    assertThat(checkout.resolve("mtproto").toFile().setExecutable(true)).isTrue();
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    bin = Files.createDirectories(folder.resolve("bin"));
    for (String tool : TOOLS) {
      program(tool, "exec " + tool(tool) + " \"$@\"");
    }
  }

  @Test
  void anythingBuiltIsRunWithoutMaven() throws Exception {
    markAsBuilt();
    program("java", "echo \"ran: $*\"");

    Run run = run(checkout.resolve("mtproto"), "tl", "decode");

    assertThat(run.out()).contains("dev.mtproto.cli.Main tl decode");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void aSymbolicLinkFromElsewhereFindsTheCheckout() throws Exception {
    markAsBuilt();
    program("java", "echo \"ran: $*\"");
    Path hop = Files.createSymbolicLink(folder.resolve("hop"), checkout.resolve("mtproto"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), hop.getFileName());

    Run run = run(link, "--version");

    assertThat(run.out()).contains(checkout.toRealPath() + "/mtproto-cli/target/lib/*");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void theExitCodeIsTheProgrammes() throws Exception {
    markAsBuilt();
    program("java", "exit 128");

    assertThat(run(checkout.resolve("mtproto")).exitCode()).isEqualTo(128);
  }

  @Test
  void aMissingJavaIsNamed() throws Exception {
    Run run = run(checkout.resolve("mtproto"), "demo");

    assertThat(run.err()).startsWith("mtproto: no Java found").contains("JDK 17").hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void anOldJavaIsNamedWithItsVersion() throws Exception {
    javaOfVersion("11");

    Run run = run(checkout.resolve("mtproto"), "demo");

    assertThat(run.err()).contains("needs a JDK 17 or later; java is Java 11").hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void aMissingMavenIsNamed() throws Exception {
    javaOfVersion("17");
    program("javac", "exit 0");

    Run run = run(checkout.resolve("mtproto"), "demo");

    assertThat(run.err()).contains("needs Maven").hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void aSourceNewerThanTheBuildIsBuiltAndThenRun() throws Exception {
    javaOfVersion("17");
    program("javac", "exit 0");
    program("mvn", "echo built >> " + quoted(folder.resolve("maven.log")));

    Run first = run(checkout.resolve("mtproto"), "demo");
    Run second = run(checkout.resolve("mtproto"), "demo");

    assertThat(first.err()).startsWith("mtproto: building").hasLineCount(1);
    assertThat(second.err()).isEmpty();
    assertThat(Files.readAllLines(folder.resolve("maven.log"))).containsExactly("built");
  }

  @Test
  void aFailedBuildShowsItsErrorsAndFails() throws Exception {
    javaOfVersion("17");
    program("javac", "exit 0");
    program("mvn", "echo '[INFO] hello'; echo '[ERROR] it broke'; exit 1");

    Run run = run(checkout.resolve("mtproto"), "demo");

    assertThat(run.err()).contains("[ERROR] it broke").doesNotContain("hello");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  private void markAsBuilt() throws IOException {
    Path lib = Files.createDirectories(checkout.resolve("mtproto-cli/target/lib"));
    Files.writeString(lib.resolve(".built"), "");
  }

  private void javaOfVersion(String version) throws IOException {
    String answer = "echo 'java.specification.version = " + version + "' >&2";
    program("java", "case $1 in -XshowSettings*) " + answer + ";; esac");
  }

  private void program(String name, String body) throws IOException {
    Path file = Files.writeString(bin.resolve(name), "#!" + tool("bash") + "\n" + body + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static Path tool(String name) {
    return Stream.of("/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
        .map(place -> Path.of(place, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private static String quoted(Path path) {
    return "'" + path + "'";
  }

  private record Run(int exitCode, String out, String err) {}

  private Run run(Path command, String... args) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder = new ProcessBuilder();
    builder.command().add(command.toString());
    builder.command().addAll(List.of(args));
    Map<String, String> environment = builder.environment();
    environment.remove("JAVA_HOME");
    environment.put("PATH", bin.toString());
    builder.directory(folder.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    int exitCode = builder.start().waitFor();
    return new Run(exitCode, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
