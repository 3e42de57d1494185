package dev.mtproto.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FileCredentialsTest {
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[256]);

  /** As the Go predecessor writes it. */
  private static final String OLD =
      """
      {"phone":"+4915112345678","api_id":12345,"api_hash":"0123456789abcdef",\
      "ip":"149.154.167.51","port":443,"salt":"AQAAAAAAAIA=","auth_key":"%s"}"""
          .formatted(KEY);

  private final Path folder;

  FileCredentialsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file() {
    return folder.resolve("credentials.json");
  }

  private Credentials credentials() {
    return Credentials.file(file());
  }

  @Test
  void aFileThatIsNotThereIsEmpty() {
    assertThat(credentials().load()).isEmpty();
  }

  @Test
  void whatAKilledProcessLeftHalfWrittenIsDeletedByTheNextOne() throws IOException {
    Files.writeString(file(), OLD);
    Files.writeString(folder.resolve("credentials.json.4711.tmp"), "a secret");
    Files.writeString(folder.resolve("credentials.json.peers.4712.tmp"), "others");
    Files.writeString(folder.resolve("another.json.4713.tmp"), "not ours");

    credentials().lock().close();

    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder(
            "credentials.json", "credentials.json.lock", "another.json.4713.tmp");
  }

  @Test
  void signingOutDeletesThatToo() throws IOException {
    Files.writeString(file(), OLD);
    Files.writeString(folder.resolve("credentials.json.4711.tmp"), "a secret");
    Files.writeString(folder.resolve("credentials.json.peers.4712.tmp"), "others");

    credentials().clear();

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aLinkLeadsToTheFileThatIsWrittenAndLocked() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(file(), OLD);
    Path hop = Files.createSymbolicLink(folder.resolve("hop"), file().getFileName());
    Path link = Files.createSymbolicLink(elsewhere.resolve("link"), hop);
    Credentials linked = Credentials.file(link);

    linked.save(linked.load().orElseThrow().toBuilder().userId(7).build());

    assertThat(link).isSymbolicLink();
    assertThat(hop).isSymbolicLink();
    assertThat(credentials().load().orElseThrow().userId()).isEqualTo(7);
    try (CredentialsLock alone = credentials().lock()) {
      assertThatThrownBy(linked::lock).hasMessageContaining("is in use by");
    }
  }

  @Test
  void thePredecessorsFileIsReadAsItIs() throws IOException {
    Files.writeString(file(), OLD);

    SavedSession saved = credentials().load().orElseThrow();

    assertThat(saved.phone()).isEqualTo("+4915112345678");
    assertThat(saved.apiId()).isEqualTo(12345);
    assertThat(saved.apiHash()).isEqualTo("0123456789abcdef");
    assertThat(saved.host()).isEqualTo("149.154.167.51");
    assertThat(saved.port()).isEqualTo(443);
    assertThat(saved.salt()).isEqualTo(0x8000000000000001L);
    assertThat(saved.authKey().size()).isEqualTo(256);
    assertThat(saved.userId()).isZero();
  }

  @Test
  void whatIsSavedIsLoaded() throws IOException {
    Files.writeString(file(), OLD);
    SavedSession session = credentials().load().orElseThrow().withSalt(-7).withUser("+1", 99);

    credentials().save(session);

    assertThat(credentials().load()).contains(session);
  }

  @Test
  void unknownKeysAreKept() throws IOException {
    Files.writeString(file(), OLD.replace("{\"phone", "{\"later\":{\"a\":[1,null]},\"phone"));

    credentials().save(credentials().load().orElseThrow());

    assertThat(Files.readString(file())).contains("\"later\"", "{\"a\":[1,null]}");
  }

  @Test
  void onlyTheOwnerMayReadTheFile() throws IOException {
    Files.writeString(file(), OLD);
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

    credentials().save(credentials().load().orElseThrow());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void savingLeavesNothingBeside() throws IOException {
    Files.writeString(file(), OLD);

    credentials().save(credentials().load().orElseThrow());

    try (var files = Files.list(folder)) {
      assertThat(files.toList()).isEqualTo(List.of(file()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'\"port\":443,', '', '\"port\" is missing'",
    "'\"port\":443', '\"port\":\"443\"', '\"port\" is no number from 0 to 65535'",
    "'\"port\":443', '\"port\":70000', '\"port\" is no number from 0 to 65535'",
    "'AQAAAAAAAIA=', 'AQAA', '\"salt\" has 3 bytes instead of 8'",
    "'AQAAAAAAAIA=', '*', '\"salt\" is no Base64'",
    "'\"phone\":\"+4915112345678\"', '\"phone\":1', '\"phone\" is no string'",
  })
  void aDamagedFileIsNamedWithWhatIsWrong(String good, String bad, String problem)
      throws IOException {
    String damaged = OLD.replace(good, bad);
    Files.writeString(file(), damaged);

    assertThatThrownBy(() -> credentials().load())
        .isInstanceOf(CredentialsException.class)
        .hasMessageContaining(problem)
        .hasMessageContaining(file().toString());
    assertThat(Files.readString(file())).as("left as it is").isEqualTo(damaged);
  }

  @Test
  void aCutFileIsAnErrorThatQuotesNothingOfIt() throws IOException {
    Files.writeString(file(), OLD.substring(0, OLD.length() - 100));

    assertThatThrownBy(() -> credentials().load())
        .isInstanceOf(CredentialsException.class)
        .hasMessageContaining("is no JSON at line 1")
        .hasMessageNotContaining("AAAA")
        .hasNoCause();
  }

  @Test
  void textShowsNoSecret() throws IOException {
    Files.writeString(file(), OLD);

    assertThat(credentials().load().orElseThrow().toString())
        .doesNotContain("AAAA", "0123456789abcdef", "4915112345678");
  }

  @Test
  void clearingDeletesTheFile() throws IOException {
    Files.writeString(file(), OLD);

    credentials().clear();

    assertThat(file()).doesNotExist();
  }

  @Test
  void furtherKeysConfigurationAndUpdateStateAreLoadedAgain() throws IOException {
    Files.writeString(file(), OLD);
    SavedSession session = full(credentials().load().orElseThrow());

    credentials().save(session);

    assertThat(credentials().load()).contains(session);
  }

  /** All that our files have and the predecessor's do not. */
  private static SavedSession full(SavedSession session) {
    ByteString key = ByteString.of(new byte[256]);
    return session
        .withKey(new SavedKey(4, SavedKey.Kind.MAIN, -1, key, true))
        .withKey(new SavedKey(203, SavedKey.Kind.CDN, 7, key, false))
        .withConfig(
            new SavedConfig(
                1_700_000_000,
                List.of(
                    DcOption.of(2, "149.154.167.51", 443),
                    new DcOption(
                        4, "2001:67c:4e8:f004::b", 80, true, true, true, true, true, true, key))))
        .withUpdates(UpdateState.of(-3, 4, 1_700_000_001, 6).withChannel(1L << 40, 9));
  }

  @Test
  void whatThePredecessorReadsIsWhereItLooks() throws IOException {
    Files.writeString(file(), OLD);

    credentials().save(full(credentials().load().orElseThrow()));

    assertThat(Files.readString(file()).replaceAll("\\s", ""))
        .startsWith(OLD.substring(0, OLD.length() - 1));
  }

  @Test
  void theKeyOfADataCentreTakesThePlaceOfTheOneBefore() throws IOException {
    Files.writeString(file(), OLD);
    SavedSession session = full(credentials().load().orElseThrow());
    SavedKey old = session.key(4, SavedKey.Kind.MAIN).orElseThrow();

    SavedSession changed = session.withKey(old.withImported(false).withSalt(5));

    assertThat(changed.keys()).hasSize(2);
    assertThat(changed.key(4, SavedKey.Kind.MAIN)).contains(old.withImported(false).withSalt(5));
    assertThat(changed.withoutKey(4, SavedKey.Kind.MAIN).key(4, SavedKey.Kind.MAIN)).isEmpty();
    assertThat(changed.key(4, SavedKey.Kind.CDN)).isEmpty();
  }

  @Test
  void aPartIsAFileBesideThatOnlyTheOwnerMayRead() throws IOException {
    credentials().savePart("peers", ByteString.encodeUtf8("somebody"));

    Path part = folder.resolve("credentials.json.peers");
    assertThat(Files.readString(part)).isEqualTo("somebody");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(part)))
        .isEqualTo("rw-------");
    assertThat(credentials().loadPart("peers")).contains(ByteString.encodeUtf8("somebody"));
    assertThat(credentials().loadPart("others")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "session", "../x", "a.tmp", "A", "lock"})
  void aPartCannotHaveAnyName(String name) {
    assertThatThrownBy(() -> credentials().savePart(name, ByteString.EMPTY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + name + "\"");
  }

  @Test
  void clearingDeletesThePartsAndNobodyElsesFiles() throws IOException {
    Files.writeString(file(), OLD);
    Files.writeString(folder.resolve("credentials.jsonx"), "");
    Files.writeString(folder.resolve("credentials.json.old.bak"), "");
    credentials().savePart("peers", ByteString.EMPTY);

    credentials().clear();

    try (var files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("credentials.jsonx", "credentials.json.old.bak");
    }
  }

  @Test
  void ofTwoClientsInOneProcessTheSecondIsToldWhichFileIsInUse() {
    try (CredentialsLock held = credentials().lock()) {
      assertThatThrownBy(() -> credentials().lock())
          .isInstanceOf(CredentialsException.class)
          .hasMessageContaining(file().toString())
          .hasMessageContaining("another client of this process");
      assertThat(held).isNotNull();
    }
    credentials().lock().close();
  }

  @Test
  void givingALockBackTwiceTakesNobodyElses() {
    CredentialsLock first = credentials().lock();
    first.close();
    CredentialsLock second = credentials().lock();

    first.close();

    assertThatThrownBy(() -> credentials().lock()).isInstanceOf(CredentialsException.class);
    second.close();
  }

  @Test
  void aThreadThatIsInterruptedSavesAndGivesBackAllTheSame() throws IOException {
    Files.writeString(file(), OLD);
    SavedSession session = credentials().load().orElseThrow().withSalt(77);
    CredentialsLock lock = credentials().lock();

    Thread.currentThread().interrupt();
    credentials().save(session);
    lock.close();

    assertThat(Thread.interrupted()).as("still interrupted").isTrue();
    assertThat(credentials().load()).contains(session);
    credentials().lock().close();
  }
}
