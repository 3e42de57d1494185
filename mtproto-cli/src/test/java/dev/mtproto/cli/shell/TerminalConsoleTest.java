package dev.mtproto.cli.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.cli.io.Streams;
import dev.mtproto.cli.language.CallLanguage;
import dev.mtproto.layer71.Layer71;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalConsoleTest {
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private Path folder;
  private LineDisciplineTerminal terminal;
  private TerminalConsole console;

  @BeforeEach
  void openATerminal(@TempDir Path temporary) throws IOException {
    folder = temporary;
    terminal = new LineDisciplineTerminal("test", "ansi", screen, UTF_8);
    Streams streams =
        Streams.of(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(screen, true, UTF_8),
            new PrintStream(screen, true, UTF_8));
    CommandLines lines = new CommandLines(new CallLanguage(Layer71.LAYER));
    console = new TerminalConsole(streams, terminal, lines, history());
  }

  @Test
  void theTabKeyCompletesMethodsFieldsAndValues() throws IOException {
    assertThat(typed("users.getFullU\tid=inputUserSe\t\r"))
        .isEqualTo("users.getFullUser id=inputUserSelf");
  }

  @Test
  void aLineThatIsNotClosedGoesOn() throws IOException {
    assertThat(typed("messages.getMessages id=[1,\r2]\r"))
        .isEqualTo("messages.getMessages id=[1,\n2]");
  }

  @Test
  void theHistoryHasNoSecretsAndIsTheOwnersAlone() throws IOException {
    typed("dialogs\r");
    typed("auth.signIn phone_number=1 phone_code_hash=abc phone_code=12345\r");
    typed("send2c 5 -77 hello\r");
    typed("help.getConfig\r");

    assertThat(Files.readString(history()))
        .contains("dialogs", "help.getConfig")
        .doesNotContain("12345", "abc", "-77");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history())))
        .isEqualTo("rw-------");
  }

  @Test
  void aCodeThatWasAskedForIsInNoHistory() throws IOException {
    type("31415\r");
    assertThat(console.ask("Enter Code: ")).isEqualTo("31415");
    typed("dialogs\r");

    assertThat(Files.readString(history())).doesNotContain("31415");
  }

  @Test
  void ctrlCGivesTheCallUpAndCtrlDLeaves() throws IOException {
    CompletableFuture<String> never =
        new CompletableFuture<>() {
          @Override
          public String join() {
            terminal.raise(Terminal.Signal.INT);
            return super.join();
          }
        };

    assertThatThrownBy(() -> console.await(never)).isInstanceOf(CancellationException.class);
    type("\u0004");
    assertThat(console.readCommand("> ")).isNull();
  }

  private Path history() {
    return folder.resolve("state").resolve("history");
  }

  private String typed(String keys) throws IOException {
    type(keys);
    return String.valueOf(console.readCommand("> "));
  }

  private void type(String keys) throws IOException {
    terminal.processInputBytes(keys.getBytes(UTF_8));
  }
}
