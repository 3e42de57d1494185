package dev.mtproto.cli.connect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.SavedSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import okio.ByteString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsOptionsTest {
  private static final SavedSession SESSION =
      SavedSession.builder("127.0.0.1", 443, ByteString.of(new byte[256]))
          .phone("15550100")
          .app(5, "hash")
          .build();

  private final Path file;

  CredentialsOptionsTest(@TempDir Path folder) {
    this.file = folder.resolve("me.json");
  }

  @BeforeEach
  void encrypt() {
    Credentials.file(file).encrypted("secret".toCharArray()).save(SESSION);
  }

  @Test
  void theEnvironmentHasThePassword() throws IOException {
    CredentialsOptions options =
        new CredentialsOptions(Map.of(CredentialsOptions.VARIABLE, "secret"));

    assertThat(options.open(file, streams("", false)).load()).contains(SESSION);
  }

  @Test
  void aPersonTypesThePassword() throws IOException {
    CredentialsOptions options = new CredentialsOptions(Map.of());

    assertThat(options.open(file, streams("secret\n", true)).load()).contains(SESSION);
  }

  @Test
  void aScriptIsNotAsked() {
    CredentialsOptions options = new CredentialsOptions(Map.of());

    assertThatThrownBy(() -> options.open(file, streams("secret\n", false)))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("is encrypted; give its password");
  }

  private static Streams streams(String input, boolean terminal) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(UTF_8));
    return new Streams(in, nowhere, nowhere, terminal, false, false, false);
  }
}
