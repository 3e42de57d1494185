package dev.mtproto.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a process that was killed leaves behind. {@code -Dmtproto.kills=500} for many kills; each
 * takes the start of a JVM.
 */
@Timeout(600)
final class KilledProcessTest {
  private static final int KILLS = Integer.getInteger("mtproto.kills", 12);

  private final Path file;
  private final Credentials credentials;

  KilledProcessTest(@TempDir Path folder) {
    this.file = folder.resolve("credentials.json");
    this.credentials = Credentials.file(file);
  }

  @Test
  void whenASavingProcessIsKilledTheStateIsTheOneBeforeOrAfter() throws Exception {
    Random random = new Random(42);
    int next = 1;
    for (int i = 0; i < KILLS; i++) {
      Process writer = start(next);
      try (BufferedReader told = writer.inputReader()) {
        next = Integer.parseInt(told.readLine());
        LockSupport.parkNanos(random.nextInt(20_000_000));
        // By its handle: that leaves what it printed to be read.
        assertThat(writer.toHandle().destroyForcibly()).isTrue();
        writer.waitFor();
        next = lastNumber(told, next);
      }
      int saved = (int) credentials.load().orElseThrow().userId();
      assertThat(saved).as("nothing that was saved is lost").isBetween(next, next + 1);
      assertThat(credentials.load()).contains(CredentialsWriter.session(saved));
      assertThat(credentials.loadPart("peers").map(ByteString::utf8))
          .get()
          .isIn("peers " + (saved - 1), "peers " + saved);
      next = saved + 1;
    }
  }

  /** The last number that came whole. */
  private static int lastNumber(BufferedReader told, int before) {
    int last = before;
    try {
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        if (!line.isEmpty() && Integer.parseInt(line) == last + 1) {
          last++;
        }
      }
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
    return last;
  }

  @Test
  void anotherProcessIsNamedAndItsLockEndsWithIt() throws Exception {
    Process writer = start(1);
    try (BufferedReader told = writer.inputReader()) {
      assertThat(told.readLine()).isEqualTo("1");
      assertThatThrownBy(credentials::lock)
          .isInstanceOf(CredentialsException.class)
          .hasMessageContaining(file.toString())
          .hasMessageContaining("another process (number " + writer.pid() + ")");
    } finally {
      writer.destroyForcibly().waitFor();
    }
    credentials.lock().close();
  }

  private Process start(int first) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            CredentialsWriter.class.getName(),
            file.toString(),
            Integer.toString(first))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
