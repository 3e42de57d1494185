package dev.mtproto.cli.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.cli.CommandRun;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.FileContent;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.testdc.World;
import dev.mtproto.testdc.WorldFiles.WorldFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okio.ByteString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCommandTest {
  private static final World WORLD = World.seeded();
  private static TestDataCenter dc;
  private static Path folder;
  private static Path credentials;
  private static Path film;
  private static byte[] bytes;

  @BeforeAll
  static void startADataCentre(@TempDir Path temporary) throws IOException {
    folder = temporary;
    dc = TestDataCenter.builder().world(WORLD).start();
    Files.writeString(folder.resolve("key.pem"), dc.publicKeyPem());
    credentials = folder.resolve("me.json");
    bytes = new byte[1_300_000];
    new Random(1).nextBytes(bytes);
    film = Files.write(folder.resolve("film.mkv"), bytes);
    Account me = WORLD.accounts().get(0);
    CommandRun.withInput(
        me.code() + "\n",
        "shell",
        "5",
        "0123456789abcdef",
        me.phone(),
        "--save",
        credentials.toString(),
        "--dc",
        dc.host() + ":" + dc.port(),
        "--dc-key",
        folder.resolve("key.pem").toString());
  }

  @BeforeEach
  void removeWhatWasDownloaded() throws IOException {
    Files.deleteIfExists(folder.resolve("back.mkv"));
  }

  @AfterAll
  static void stopTheDataCentre() {
    dc.close();
  }

  @Test
  void aFileIsSentAndFetchedFromItsMessage() throws IOException {
    CommandRun put = run("put", film.toString(), "--to", "me", "--caption", "mine");
    Matcher message = Pattern.compile("message (me/\\d+), (document:\\S+)").matcher(put.out());
    assertThat(message.find()).as(put.out() + put.err()).isTrue();
    assertThat(put.out()).startsWith(film + ": 1,300,000 bytes, ");

    Path back = folder.resolve("back.mkv");
    CommandRun get = run("get", message.group(1), back.toString());
    assertThat(get.out()).isEqualTo(back + ": 1,300,000 bytes\n");
    assertThat(get.err()).isEmpty();
    assertThat(back).hasBinaryContent(bytes);

    Files.delete(back);
    run("get", message.group(2), back.toString());
    assertThat(back).hasBinaryContent(bytes);
    assertThat(newest().name()).isEqualTo("film.mkv");
  }

  @Test
  void theOutcomeCanBeJson() {
    CommandRun put = run("put", film.toString(), "--json", "--name", "other.mkv");

    assertThat(put.out())
        .matches("\\{\"file\":\".*film.mkv\",\"size\":1300000,\"location\":\"document:.*\"}\n");
    assertThat(newest().name()).isEqualTo("other.mkv");
  }

  @Test
  void standardInputIsUploadedWhateverItsLength() {
    String text = "to be kept\n".repeat(1000);

    CommandRun put = CommandRun.withInput(text, with("put", "-", "--name", "notes"));

    assertThat(put.out()).startsWith("notes: 11,000 bytes, document:");
    assertThat(newest().content().sha256()).isEqualTo(ByteString.encodeUtf8(text).sha256());
  }

  @Test
  void inAFolderAFileHasItsOwnNameAndStaysThere() throws IOException {
    WorldFile file = WORLD.files().offer("../../evil/../..", FileContent.of(ByteString.EMPTY));
    var document = file.document();
    String address = "document:%d:%d:0:2:0".formatted(document.id(), document.accessHash());
    Path downloads = Files.createDirectories(folder.resolve("downloads"));

    run("get", address, downloads.toString());

    try (Stream<Path> files = Files.list(downloads)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aFileCanGoToStandardOutput() {
    String text = "read me\n";
    WorldFile file = WORLD.files().offer("readme", FileContent.of(ByteString.encodeUtf8(text)));
    var document = file.document();

    CommandRun get =
        run("get", "document:%d:%d:0:2:8".formatted(document.id(), document.accessHash()), "-");

    assertThat(get.out()).isEqualTo(text);
  }

  @Test
  void aFileThatStandardOutputDoesNotTakeIsNotFetchedToItsEnd() {
    WorldFile file = WORLD.files().offer("long", FileContent.of(ByteString.of(bytes)));
    var document = file.document();
    String address =
        "document:%d:%d:0:2:%d".formatted(document.id(), document.accessHash(), bytes.length);

    CommandRun get = CommandRun.withoutOutput(with("get", address, "-"));

    assertThat(get.err()).contains("standard output takes nothing any more").hasLineCount(1);
    assertThat(get.exitCode()).isEqualTo(1);
  }

  @Test
  void whatIsWrongIsToldInOneLine() {
    assertFails(": no such file or directory", "put", folder.resolve("none").toString());
    assertFails("me has no message 999999", "get", "me/999999", "x");
    assertFails("nonsense: give PEER/MESSAGE, as in me/12", "get", "nonsense", "x");
    assertFails("a document is document:ID:ACCESS_HASH:VERSION:DC:SIZE", "get", "document:1", "x");
    assertFails("400 LOCATION_INVALID", "get", "document:1:2:0:2:100", folder + "/x");
    assertFails("the account has not come across that user", "get", "user:424242/1", "x");
    assertFails("is a folder; only files can be sent", "put", folder.toString());
    assertFails("@nobodythere: nobody has that name", "get", "@nobodythere/1", "x");
    assertThat(run("get", "user:99999999999999999999/1", "x").err())
        .doesNotContain("Exception")
        .hasLineCount(1);
    CommandRun without = run("get", "me/1", "x", "--connections", "0");
    assertThat(without.err()).contains("--connections is a number above 0").hasLineCount(1);
    assertThat(without.exitCode()).isEqualTo(128);
    CommandRun unnamed = run("put", "-");
    assertThat(unnamed.err()).contains("standard input needs --name").hasLineCount(1);
    assertThat(unnamed.exitCode()).isEqualTo(128);
  }

  private static void assertFails(String message, String... arguments) {
    CommandRun run = run(arguments);
    assertThat(run.err()).contains(message).hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void theHelpShowsExamples() {
    assertThat(CommandRun.of("file", "put", "--help").out()).contains("mtproto file put film.mkv");
    assertThat(CommandRun.of("file", "get", "--help").out()).contains("mtproto file get me/12");
    assertThat(CommandRun.of("file").err()).contains("a command is missing");
  }

  private static WorldFile newest() {
    List<WorldFile> files = WORLD.files().uploaded();
    return files.get(files.size() - 1);
  }

  private static CommandRun run(String... arguments) {
    return CommandRun.of(with(arguments));
  }

  private static String[] with(String... arguments) {
    return Stream.of(
            Stream.of("file"),
            Stream.of(arguments),
            Stream.of(
                credentials.toString(),
                "--dc",
                dc.host() + ":" + dc.port(),
                "--dc-key",
                folder.resolve("key.pem").toString()))
        .flatMap(each -> each)
        .toArray(String[]::new);
  }
}
