package dev.mtproto.cli.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.cli.io.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ShellTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void answersComeInTheOrderOfTheCommands() {
    int exitCode = run("chans\n\n  dialogs \ncontacts\n");

    assertThat(out.toString(UTF_8)).isEqualTo("\"chans\"\n\"dialogs\"\n\"contacts\"\n");
    assertThat(exitCode).isZero();
  }

  @Test
  void aMessageToAChannelKeepsItsSpaces() {
    run("send2c 7 -12 good  morning, all\n");

    assertThat(out.toString(UTF_8)).isEqualTo("\"7 -12 good  morning, all\"\n");
  }

  @Test
  void nothingAfterExitIsCarriedOut() {
    assertThat(run("exit\ndialogs\n")).isZero();
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void anUnknownCommandIsReportedAndTheNextOneCarriedOut() {
    int exitCode = run("dialog\nchans\n");

    assertThat(err.toString(UTF_8)).isEqualTo("dialog: no such command; 'help' lists them\n");
    assertThat(out.toString(UTF_8)).isEqualTo("\"chans\"\n");
    assertThat(exitCode).isEqualTo(1);
  }

  @Test
  void aMissingArgumentIsAskedFor() {
    assertThat(run("send2c 7 12\n")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).isEqualTo("send2c: give send2c CHAN_ID CHAN_HASH MESSAGE\n");
  }

  @Test
  void aHashThatIsNoNumberIsRefusedBeforeAnythingIsSent() {
    assertThat(run("send2c 7 abc hello\n")).isEqualTo(1);
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void helpNamesAllSixCommands() {
    run("help\n");

    assertThat(out.toString(UTF_8).lines())
        .extracting(line -> line.split(" ")[0])
        .containsExactly("dialogs", "chans", "send2c", "contacts", "help", "exit");
  }

  private int run(String input) {
    Streams streams =
        Streams.of(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    return new Shell(new PlainConsole(streams), new NamedAnswers()).run();
  }

  /** Answers each command with its name. */
  private static final class NamedAnswers implements Account {
    @Override
    public String dialogs() {
      return "\"dialogs\"";
    }

    @Override
    public String chans() {
      return "\"chans\"";
    }

    @Override
    public String contacts() {
      return "\"contacts\"";
    }

    @Override
    public String sendToChannel(int channelId, long accessHash, String message) {
      return "\"" + channelId + " " + accessHash + " " + message + "\"";
    }
  }
}
