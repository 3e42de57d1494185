package dev.mtproto.cli.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.cli.CommandRun;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpCommandTest {
  private static final String API_HASH = "0123456789abcdef";
  private static final String CALL =
      "messages.sendMessage peer=inputPeerSelf message='a quiet word'";

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
  void aRawDumpIsPlayedWithTheCredentialsAlone() {
    Path dump = folder.resolve("raw.dump");
    String credentials = folder.resolve("raw.json").toString();
    assertThat(record(dump, "--raw", "--save", credentials).exitCode()).isZero();

    assertThat(CommandRun.of("dump", "play", "" + dump).outLines())
        .anySatisfy(line -> assertThat(line).contains("\"_\":\"req_pq_multi\""))
        .anySatisfy(line -> assertThat(line).contains("no credentials were given"))
        .noneSatisfy(line -> assertThat(line).contains("sendMessage"));
    List<String> played =
        CommandRun.of("dump", "play", "" + dump, "--credentials", credentials, "--reveal")
            .outLines();
    assertThat(calls(played))
        .satisfiesExactly(
            line -> assertThat(line).contains("\"_\":\"auth.sendCode\"", API_HASH),
            line -> assertThat(line).contains("\"_\":\"auth.signIn\"", account().code()),
            line -> assertThat(line).contains("\"_\":\"messages.sendMessage\"", "a quiet word"));
    assertThat(played)
        .anySatisfy(line -> assertThat(line).contains("\"in\"", "updateShortSentMessage"));
    assertThat(CommandRun.of("dumplayer", credentials, "" + dump, "--reveal").outLines())
        .isEqualTo(played);
  }

  @Test
  void aDumpThatIsNotToldOtherwiseHasTheMessagesAndNoSecrets() throws IOException {
    Path dump = folder.resolve("hidden.jsonl");
    CommandRun run = record(dump);

    String text = Files.readString(dump);
    assertThat(calls(text.lines().toList())).hasSize(3);
    assertThat(text)
        .contains("\"_\":\"auth.signIn\",\"phone_number\":\"***\"")
        .doesNotContain(
            API_HASH,
            "a quiet word",
            account().phone(),
            "\"" + account().code() + "\"",
            account().firstName());
    assertThat(run.err()).matches("(?s).*recorded \\d+ packets in .*hidden.jsonl\n");
    assertThat(CommandRun.of("dump", "play", "" + dump).out()).isEqualTo(text);
  }

  @Test
  void aDumpIsItsOwnersAloneAndOverwritesNothing() throws IOException {
    Path dump = folder.resolve("mine.jsonl");
    CommandRun.of("dump", "record", "" + dump, "--demo", "--for", "0");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dump)))
        .isEqualTo("rw-------");
    CommandRun again = CommandRun.of("dump", "record", "" + dump, "--demo", "--for", "0");
    assertThat(again.err()).isEqualTo("mtproto dump record: " + dump + ": exists already\n");
    assertThat(again.exitCode()).isEqualTo(1);
  }

  @Test
  void aSavedSessionThatIsAskedNothingIsRecordedAsItListens() throws IOException {
    String credentials = folder.resolve("listening.json").toString();
    record(folder.resolve("signed-in.jsonl"), "--save", credentials);
    Path dump = folder.resolve("listening.jsonl");

    CommandRun run =
        CommandRun.of(
            "dump",
            "record",
            "" + dump,
            credentials,
            "--dc",
            dc.host() + ":" + dc.port(),
            "--dc-key",
            "" + key,
            "--for",
            "0",
            "--json");

    assertThat(run.out()).matches("\\{\"file\":\".*listening.jsonl\",\"packets\":[1-9]\\d*}\n");
    assertThat(Files.readString(dump)).contains("\"_\":\"updates.getState\"");
  }

  @Test
  void whatTheServerRefusesIsAPartOfTheDump() throws IOException {
    Path dump = folder.resolve("refused.jsonl");
    CommandRun run =
        CommandRun.of(
            "dump",
            "record",
            "" + dump,
            "--demo",
            "-c",
            "messages.getMessages id=[1]",
            "-c",
            "messages.sendMessage peer={_:inputPeerChat chat_id:1} message=x");

    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(dump)).contains("\"_\":\"rpc_error\",\"error_code\":400");
  }

  @Test
  void callsNamePeopleAsInTheShell() throws IOException {
    Path dump = folder.resolve("named.jsonl");
    CommandRun run =
        CommandRun.of(
            "dump",
            "record",
            "" + dump,
            "--demo",
            "-c",
            "messages.sendMessage peer=@grace message=hello",
            "-c",
            "messages.sendMessage peer=me message=hello");

    assertThat(run.err()).contains("recorded");
    assertThat(calls(Files.readString(dump).lines().toList()))
        .anySatisfy(line -> assertThat(line).contains("contacts.resolveUsername"))
        .anySatisfy(line -> assertThat(line).contains("sendMessage", "inputPeerUser"))
        .anySatisfy(line -> assertThat(line).contains("sendMessage", "inputPeerSelf"));
  }

  @Test
  void aFolderIsNoDump() {
    assertThat(CommandRun.of("dump", "play", "" + folder).err())
        .isEqualTo("mtproto dump play: " + folder + ": is a directory\n");
  }

  @Test
  void aCallThatIsNoneLeavesNoDump() {
    Path dump = folder.resolve("wrong.jsonl");
    CommandRun run =
        CommandRun.of("dump", "record", "" + dump, "--demo", "-c", "messages.getDialogs x=1");

    assertThat(run.err()).startsWith("mtproto dump record: no field x");
    assertThat(dump).doesNotExist();
  }

  private static List<String> calls(List<String> lines) {
    return lines.stream()
        .filter(line -> line.contains("\"direction\":\"out\""))
        .filter(line -> !line.contains("\"encrypted\":false") && !line.contains("msgs_ack"))
        .toList();
  }

  private static CommandRun record(Path dump, String... further) {
    String[] arguments = {
      "dump",
      "record",
      "" + dump,
      "5",
      API_HASH,
      account().phone(),
      dc.host(),
      "" + dc.port(),
      "--dc-key",
      "" + key,
      "-c",
      CALL
    };
    return CommandRun.withInput(
        account().code() + "\n",
        Stream.of(arguments, further).flatMap(Stream::of).toArray(String[]::new));
  }

  private static Account account() {
    return dc.world().accounts().get(0);
  }
}
