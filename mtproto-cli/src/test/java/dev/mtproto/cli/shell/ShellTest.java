package dev.mtproto.cli.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.cli.io.Streams;
import dev.mtproto.cli.language.CallLanguage;
import dev.mtproto.layer71.Layer71;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ShellTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CallLanguage language = new CallLanguage(Layer71.LAYER);

  @Test
  void answersComeInTheOrderOfTheCommands() {
    int exitCode = run("chans\n\n  dialogs \n# a remark\ncontacts\n");

    assertThat(out.toString(UTF_8).lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"_\":\"messages.getAllChats\""),
            line -> assertThat(line).startsWith("{\"_\":\"messages.getDialogs\""),
            line -> assertThat(line).startsWith("{\"_\":\"contacts.getContacts\""));
    assertThat(exitCode).isZero();
  }

  @Test
  void aMessageToAChannelIsKeptAsItIs() {
    run("send2c 7 -12 say  \"hi\", all {now\n");

    assertThat(out.toString(UTF_8))
        .contains("{\"_\":\"inputPeerChannel\",\"channel_id\":7,\"access_hash\":\"-12\"}")
        .contains("\"message\":\"say  \\\"hi\\\", all {now\"");
  }

  @Test
  void nothingAfterExitIsCarriedOut() {
    assertThat(run("exit\ndialogs\n")).isZero();
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void anUnknownCommandIsReportedAndTheNextOneCarriedOut() {
    int exitCode = run("dialog\nnonsense\nhelp.getConfig\n");

    assertThat(err.toString(UTF_8))
        .isEqualTo(
            "dialog: no such command; did you mean dialogs?\n"
                + "nonsense: no such command; 'help' lists them\n");
    assertThat(out.toString(UTF_8)).isEqualTo("{\"_\":\"help.getConfig\"}\n");
    assertThat(exitCode).isEqualTo(1);
  }

  @Test
  void aCallMayGoOverSeveralLines() {
    run("messages.getMessages id=[1,\n  2]\ncontacts.resolveUsername \\\n  username=ada\n");

    assertThat(out.toString(UTF_8))
        .isEqualTo(
            "{\"_\":\"messages.getMessages\",\"id\":[1,2]}\n"
                + "{\"_\":\"contacts.resolveUsername\",\"username\":\"ada\"}\n");
  }

  @Test
  void aCallThatIsNotClosedAtTheEndIsReported() {
    assertThat(run("messages.getMessages id=[1,\n")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).isEqualTo("messages.getMessages: a [ is not closed\n");
  }

  @Test
  void aCallThatIsGivenUpIsAFailureAndNotTheEnd() {
    int exitCode = run("help.getSupport\nhelp.getConfig\n");

    assertThat(err.toString(UTF_8)).isEqualTo("help.getSupport: given up\n");
    assertThat(out.toString(UTF_8)).isEqualTo("{\"_\":\"help.getConfig\"}\n");
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

    assertThat(out.toString(UTF_8).lines().takeWhile(line -> !line.isEmpty()))
        .extracting(line -> line.split(" ")[0])
        .containsExactly("dialogs", "chans", "send2c", "contacts", "help", "exit");
  }

  @Test
  void helpOnANameIsTheLayers() {
    assertThat(run("help help.getConfig\nhelp send2c\n")).isZero();
    assertThat(out.toString(UTF_8)).startsWith("help.getConfig#c4f9186b = Config;\n");
    assertThat(out.toString(UTF_8)).contains("send2c CHAN_ID CHAN_HASH MESSAGE");
  }

  private int run(String input) {
    Streams streams =
        Streams.of(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    CommandLines lines = new CommandLines(language);
    return new Shell(new PlainConsole(streams, lines::goesOn), ShellTest::echo, language).run();
  }

  /** Answers a call with itself; one is given up. */
  private static CompletableFuture<String> echo(String call) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    if (call.contains("help.getSupport")) {
      answer.cancel(true);
    } else {
      answer.complete(call);
    }
    return answer;
  }
}
