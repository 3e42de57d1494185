package dev.mtproto.cli.session;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.cli.CommandRun;
import dev.mtproto.cli.Main;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.CredentialsLock;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords of credentials files, and how commands get them. */
class ProtectCommandTest {
  private static final SavedSession SESSION =
      SavedSession.builder("149.154.167.51", 443, ByteString.of(new byte[256]))
          .phone("15550100")
          .app(5, "secret hash")
          .dc(2, false)
          .build();

  private final Path file;
  private final Path password;
  private final Path other;

  ProtectCommandTest(@TempDir Path folder) throws IOException {
    this.file = folder.resolve("me.json");
    this.password = Files.writeString(folder.resolve("password.txt"), "correct horse\n");
    this.other = Files.writeString(folder.resolve("other.txt"), "battery staple");
  }

  @Test
  void aProtectedFileIsOpenedByItsPasswordAlone() throws IOException {
    Credentials.file(file).save(SESSION);
    Credentials.file(file).savePart("peers", ByteString.encodeUtf8("whom he knows"));

    CommandRun run = protect("--new-password-file", password);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEqualTo(file + " is encrypted.\n");
    assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("secret hash");
    assertThat(Files.readAllBytes(file.resolveSibling("me.json.peers")))
        .asString(ISO_8859_1)
        .doesNotContain("whom he knows");
    CommandRun without = export();
    assertThat(without.exitCode()).isEqualTo(1);
    assertThat(without.err())
        .isEqualTo(
            "mtproto session export: "
                + file
                + " is encrypted; give its password with --credentials-password-file or"
                + " MTPROTO_CREDENTIALS_PASSWORD\n");
    CommandRun wrong = export("--credentials-password-file", other.toString());
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.err()).contains("is wrong; nothing was changed");
    assertThat(export("--credentials-password-file", password.toString()).exitCode()).isZero();
  }

  @Test
  void thePasswordIsChangedAndTakenAway() {
    Credentials.file(file).save(SESSION);
    protect("--new-password-file", password);

    CommandRun changed =
        protect("--new-password-file", other, "--credentials-password-file", password);
    assertThat(changed.exitCode()).as(changed.err()).isZero();
    assertThat(export("--credentials-password-file", password.toString()).exitCode()).isEqualTo(1);

    CommandRun removed = protect("--remove", "--credentials-password-file", other);
    assertThat(removed.exitCode()).as(removed.err()).isZero();
    assertThat(Credentials.file(file).load()).contains(SESSION);

    CommandRun again = protect("--remove");
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).endsWith(file + " has no password\n");
  }

  @Test
  void atATerminalTheNewPasswordIsTypedTwice() {
    Credentials.file(file).save(SESSION);

    CommandRun unlike = atTerminal("one\ntwo\n");
    assertThat(unlike.exitCode()).isEqualTo(1);
    assertThat(unlike.err()).contains("these are two passwords; nothing was changed");
    assertThat(Credentials.file(file).isEncrypted()).isFalse();

    CommandRun alike = atTerminal("one\none\n");
    assertThat(alike.exitCode()).as(alike.err()).isZero();
    assertThat(Credentials.file(file).encrypted("one".toCharArray()).load()).contains(SESSION);
  }

  @Test
  void withoutATerminalThePasswordComesFromAFile() {
    Credentials.file(file).save(SESSION);

    CommandRun run = protect();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("nobody can type a password here; give --new-password-file");
    assertThat(Credentials.file(file).isEncrypted()).isFalse();
  }

  @Test
  void whatAClientUsesIsLeftAlone() {
    Credentials.file(file).save(SESSION);
    try (CredentialsLock client = Credentials.file(file).lock()) {
      CommandRun run = protect("--new-password-file", password);

      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err()).contains("is in use by");
      assertThat(Credentials.file(file).isEncrypted()).isFalse();
    }
  }

  @Test
  void commandsThatMakeAFileEncryptItAndOthersUseIt(@TempDir Path folder) throws IOException {
    try (TestDataCenter dc = TestDataCenter.start()) {
      Account ada = dc.world().accounts().get(0);
      Path key = Files.writeString(folder.resolve("key.pem"), dc.publicKeyPem());
      String[] server = {"--dc", dc.host() + ":" + dc.port(), "--dc-key", key.toString()};
      CommandRun keygen =
          CommandRun.withInput(
              ada.code() + "\n", with(server, "keygen", "1", "hash", ada.phone(), file.toString()));
      assertThat(keygen.exitCode()).as(keygen.err()).isZero();
      assertThat(Credentials.file(file).isEncrypted()).isTrue();

      CommandRun shell =
          CommandRun.of(with(server, "shell", file.toString(), "-c", "help.getNearestDc"));

      assertThat(shell.exitCode()).as(shell.err()).isZero();
      assertThat(shell.out()).contains("\"nearestDc\"");
      assertThat(Credentials.file(file).isEncrypted()).as("after it was saved again").isTrue();
      try (MtprotoClient client =
          MtprotoClient.builder(Layer71.LAYER)
              .dataCenters(dc.dataCenters())
              .credentials(Credentials.file(file).encrypted("correct horse".toCharArray()))
              .connect()) {
        assertThat(client.userId()).hasValue(ada.userId());
      }
    }
  }

  private String[] with(String[] server, String... command) {
    String[] all = Arrays.copyOf(command, command.length + server.length + 2);
    System.arraycopy(server, 0, all, command.length, server.length);
    all[all.length - 2] = "--credentials-password-file";
    all[all.length - 1] = password.toString();
    return all;
  }

  private CommandRun protect(Object... options) {
    String[] command = new String[3 + options.length];
    command[0] = "session";
    command[1] = "protect";
    command[2] = file.toString();
    for (int i = 0; i < options.length; i++) {
      command[3 + i] = options[i].toString();
    }
    return CommandRun.of(command);
  }

  private CommandRun export(String... options) {
    String[] command = Arrays.copyOf(options, options.length + 6);
    String[] always = {"session", "export", file.toString(), "--format", "telethon", "--print"};
    System.arraycopy(always, 0, command, 0, always.length);
    System.arraycopy(options, 0, command, always.length, options.length);
    return CommandRun.of(command);
  }

  private CommandRun atTerminal(String typed) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(err, true, UTF_8);
    ByteArrayInputStream in = new ByteArrayInputStream(typed.getBytes(UTF_8));
    Streams terminal = new Streams(in, print, print, true, false, false, false);
    int code = Main.run(terminal, "session", "protect", file.toString());
    return new CommandRun(code, "", err.toString(UTF_8));
  }
}
