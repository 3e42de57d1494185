package dev.mtproto.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.cli.CommandRun;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellCommandTest {
  private static TestDataCenter dc;
  private static Path folder;
  private static Path key;

  @BeforeAll
  static void startADataCentre(@TempDir Path temporary) throws IOException {
    folder = temporary;
    dc = TestDataCenter.start();
    key = Files.writeString(folder.resolve("key.pem"), dc.publicKeyPem());
  }

  @AfterAll
  static void stopTheDataCentre() {
    dc.close();
  }

  @Test
  void theDemoAnswersAScript() {
    CommandRun run = CommandRun.withInput("dialogs\ncontacts\nexit\n", "shell", "--demo");

    assertThat(run.outLines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"_\":\"messages.dialogs\""),
            line -> assertThat(line).startsWith("{\"_\":\"contacts.contacts\""));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void commandsOfTheCommandLineAreCarriedOutInOrder() {
    CommandRun run =
        CommandRun.withInput(
            "contacts\n",
            "shell",
            "--demo",
            "-c",
            "users.getUsers id=[inputUserSelf]",
            "-c",
            "messages.getDialogs limit=1");

    assertThat(run.outLines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("[{\"_\":\"user\",\"self\":true"),
            line -> assertThat(line).startsWith("{\"_\":\"messages.dialogsSlice\""));
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void whomTheAccountHasComeAcrossIsFoundByName() {
    CommandRun run =
        CommandRun.of(
            "shell",
            "--demo",
            "-c",
            "dialogs",
            "-c",
            "users.getUsers id=@ada",
            "-c",
            "messages.sendMessage peer=me message=x",
            "-c",
            "channels.getFullChannel channel=@ada");

    assertThat(run.outLines().subList(1, 3))
        .satisfiesExactly(
            line -> assertThat(line).contains("\"username\":\"ada\""),
            line -> assertThat(line).contains("updateShortSentMessage"));
    assertThat(run.err()).startsWith("channels.getFullChannel: @ada: ");
  }

  @Test
  void whatTheServerOrTheLayerRefusesMakesTheExitCode1() {
    CommandRun run =
        CommandRun.of(
            "shell",
            "--demo",
            "-c",
            "messages.sendMessage message=x peer={_:inputPeerChat chat_id:1}",
            "-c",
            "messages.getDialogs limit=99999999999");

    assertThat(run.err())
        .contains("messages.sendMessage: 400 ")
        .contains("messages.getDialogs: limit: ");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void aMessageGoesToTheChannelThatChansShows() {
    String chans = CommandRun.withInput(code() + "\nchans\n", arguments()).out();
    Matcher channel =
        Pattern.compile("\"_\":\"channel\".*?\"id\":(\\d+),\"access_hash\":\"(-?\\d+)\"")
            .matcher(chans);
    assertThat(channel.find()).isTrue();

    String send = "send2c " + channel.group(1) + " " + channel.group(2) + " Note H: to be written";
    CommandRun run = CommandRun.withInput(code() + "\n" + send + "\n", arguments());

    assertThat(run.out()).contains("Note H: to be written");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void theCodeIsAskedForAgainIfItWasWrong() {
    CommandRun run = CommandRun.withInput("00000\n" + code() + "\ncontacts\n", arguments());

    assertThat(run.err()).isEqualTo("Enter Code: That was not the code.\nEnter Code: ");
    assertThat(run.out()).startsWith("{\"_\":\"contacts.contacts\"");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void anEndOfInputInsteadOfTheCodeIsAFailure() {
    CommandRun run = CommandRun.withInput("", arguments());

    assertThat(run.err()).endsWith("mtproto shell: no code was entered\n");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void aSavedSessionNeedsNoCode() {
    String file = folder.resolve("credentials.json").toString();
    CommandRun.withInput(code() + "\n", with(arguments(), "--save", file));

    CommandRun run =
        CommandRun.withInput("contacts\n", "shell", file, "--dc", address(), "--dc-key", "" + key);

    assertThat(run.out()).startsWith("{\"_\":\"contacts.contacts\"");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void noSecretIsPrinted() {
    CommandRun run = CommandRun.withInput(code() + "\ndialogs\n", with(arguments(), "--verbose"));

    assertThat(run.out() + run.err()).doesNotContain("0123456789abcdef", code() + "\n");
  }

  @Test
  void wrongArgumentsAreToldInOneLine() {
    assertInvalid("give CREDENTIALS_FILE, or", "shell");
    assertInvalid("APIID is a number", "shell", "x", "hash", "123");
    assertInvalid("--dc needs --dc-key", "shell", "1", "hash", "123", "--dc", "localhost:1");
    assertInvalid("--dc is HOST:PORT", "shell", "1", "h", "1", "--dc", "x", "--dc-key", "" + key);
    assertInvalid("no port: 99999", "shell", "1", "hash", "123", "10.0.0.1", "99999");
    assertInvalid("--demo needs no account", "shell", "--demo", "1", "hash", "123");
  }

  @Test
  void aMissingCredentialsFileIsNamed() {
    CommandRun run = CommandRun.of("shell", "nowhere.json");

    assertThat(run.err()).isEqualTo("mtproto shell: nowhere.json: no such file or directory\n");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  private static void assertInvalid(String message, String... args) {
    CommandRun run = CommandRun.of(args);
    assertThat(run.err()).hasLineCount(1).contains(message);
    assertThat(run.exitCode()).isEqualTo(128);
  }

  private static Account account() {
    return dc.world().accounts().get(0);
  }

  private static String code() {
    return account().code();
  }

  private static String address() {
    return dc.host() + ":" + dc.port();
  }

  private static String[] arguments() {
    return new String[] {
      "shell",
      "5",
      "0123456789abcdef",
      account().phone(),
      dc.host(),
      "" + dc.port(),
      "--dc-key",
      "" + key
    };
  }

  private static String[] with(String[] arguments, String... further) {
    return Stream.of(arguments, further).flatMap(Stream::of).toArray(String[]::new);
  }
}
