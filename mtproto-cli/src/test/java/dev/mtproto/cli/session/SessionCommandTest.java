package dev.mtproto.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.cli.CommandRun;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.SavedSession;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionCommandTest {
  private static final byte[] KEY = new byte[256];
  private static final String TELETHON =
      "1"
          + Base64.getUrlEncoder()
              .encodeToString(
                  ByteBuffer.allocate(263)
                      .put((byte) 2)
                      .put(new byte[] {(byte) 149, (byte) 154, (byte) 167, 51})
                      .putShort((short) 443)
                      .put(KEY)
                      .array());

  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsImportedIsExportedAgain() throws IOException {
    CommandRun in =
        CommandRun.withInput(
            TELETHON + "\n",
            "session",
            "import",
            path("me.json"),
            "--api-id",
            "5",
            "--api-hash",
            "secret hash",
            "--json");

    assertThat(in.out().strip())
        .isEqualTo(
            "{\"file\":\""
                + path("me.json")
                + "\",\"format\":\"telethon\",\"dc_id\":2,\"host\":\"149.154.167.51\","
                + "\"port\":443,\"test\":false,\"user_id\":0}");
    SavedSession saved = Credentials.file(folder.resolve("me.json")).load().orElseThrow();
    assertThat(saved.authKey()).isEqualTo(ByteString.of(KEY));
    assertThat(saved.apiId()).isEqualTo(5);
    assertThat(saved.apiHash()).isEqualTo("secret hash");

    CommandRun out =
        CommandRun.of(
            "session", "export", path("me.json"), "--format", "telethon", "--out", path("me.txt"));

    assertThat(out.exitCode()).isZero();
    assertThat(out.out() + out.err()).doesNotContain(TELETHON);
    assertThat(folder.resolve("me.txt")).hasContent(TELETHON);
    assertThat(Files.getPosixFilePermissions(folder.resolve("me.txt")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aSessionOfPyrogramsGetsTelegramsAddress() {
    importTelethon();
    CommandRun printed =
        CommandRun.of("session", "export", path("me.json"), "--format", "pyrogram", "--print");

    CommandRun in = CommandRun.withInput(printed.out(), "session", "import", path("other.json"));

    assertThat(in.exitCode()).isZero();
    SavedSession saved = Credentials.file(folder.resolve("other.json")).load().orElseThrow();
    assertThat(saved.dcId()).isEqualTo(2);
    assertThat(saved.host()).isNotEmpty();
  }

  @Test
  void theSecretIsPrintedOnlyIfThatIsAskedFor() {
    importTelethon();

    assertThat(CommandRun.of("session", "export", path("me.json"), "--format", "gramjs").exitCode())
        .isEqualTo(128);
  }

  @Test
  void whatIsNoSessionIsNotShown() {
    CommandRun run = CommandRun.withInput("1AAA-secret\n", "session", "import", path("me.json"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("none of the libraries").doesNotContain("secret");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aSessionWhoseApplicationIsNotKnownIsRefusedWithTheRemedy() {
    importTelethon();

    CommandRun run = CommandRun.of("shell", path("me.json"), "-c", "help.getConfig");

    assertThat(run.err())
        .hasLineCount(1)
        .contains(path("me.json"), "import the session once more, with --api-id and --api-hash");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void nothingIsOverwritten() {
    importTelethon();

    CommandRun in = CommandRun.withInput(TELETHON, "session", "import", path("me.json"));
    CommandRun out =
        CommandRun.of(
            "session", "export", path("me.json"), "--format", "gramjs", "--out", path("me.json"));

    assertThat(in.err()).contains("exists already");
    assertThat(out.err()).contains("exists already");
    assertThat(Credentials.file(folder.resolve("me.json")).load()).isPresent();
  }

  private void importTelethon() {
    assertThat(CommandRun.withInput(TELETHON, "session", "import", path("me.json")).exitCode())
        .isZero();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
