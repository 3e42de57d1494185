package dev.mtproto.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.cli.CommandRun;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignOutCommandTest {
  private final TestDataCenter dc = TestDataCenter.start();

  private final Path file;
  private final Path key;

  SignOutCommandTest(@TempDir Path folder) throws IOException {
    file = folder.resolve("me.json");
    key = Files.writeString(folder.resolve("key.pem"), dc.publicKeyPem());
  }

  @BeforeEach
  void signIn() {
    Account ada = dc.world().accounts().get(0);
    try (MtprotoClient client = connect()) {
      client.signIn(ada.phone(), ada::code);
    }
  }

  @AfterEach
  void stop() {
    dc.close();
  }

  @Test
  void theSessionEndsAndTheFileIsDeleted() throws IOException {
    byte[] copy = Files.readAllBytes(file);

    CommandRun run = signOut();

    assertThat(run.err()).isEqualTo("Signed out; " + file + " is deleted.\n");
    assertThat(run.exitCode()).isZero();
    assertThat(file).doesNotExist();
    Path lock = file.resolveSibling("me.json.lock");
    assertThat(file.getParent())
        .isDirectoryNotContaining(kept -> !kept.equals(key) && !kept.equals(lock));
    assertThat(lock).isEmptyFile();
    Files.write(file, copy);
    try (MtprotoClient client = connect()) {
      assertThat(client.signInSteps().current()).as("who has a copy").isEmpty();
    }
  }

  @Test
  void ifTheServerCannotBeToldTheFileStays() {
    dc.close();

    CommandRun run = signOut();

    assertThat(run.err()).contains("cannot connect");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(file).exists();
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    CommandRun run = CommandRun.of("session", "sign-out", file + ".no");

    assertThat(run.err()).contains("no such file");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  private CommandRun signOut() {
    String address = dc.host() + ":" + dc.port();
    return CommandRun.of("session", "sign-out", "" + file, "--dc", address, "--dc-key", "" + key);
  }

  private MtprotoClient connect() {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(5, "hash")
        .dataCenters(dc.dataCenters())
        .credentials(Credentials.file(file))
        .connect();
  }
}
