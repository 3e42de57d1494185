package dev.mtproto.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okio.ByteString;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EncryptedCredentialsTest {
  private static final ByteString PEERS = ByteString.encodeUtf8("somebody's access hash");
  private static final SavedSession SESSION = CredentialsWriter.session(7);

  private final Path file;
  private final Path part;

  EncryptedCredentialsTest(@TempDir Path folder) {
    this.file = folder.resolve("credentials.json");
    this.part = folder.resolve("credentials.json.peers");
  }

  private StoredCredentials under(String password) {
    return Credentials.file(file).encrypted(password.toCharArray());
  }

  private void save() {
    StoredCredentials credentials = under("secret");
    credentials.save(SESSION);
    credentials.savePart("peers", PEERS);
  }

  @Test
  void whatIsSavedIsLoadedWithThePasswordAndNotReadableWithout() throws IOException {
    save();

    assertThat(under("secret").load()).contains(SESSION);
    assertThat(under("secret").loadPart("peers")).contains(PEERS);
    assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("auth_key", "127.0.0.1");
    assertThat(Files.readString(part, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("somebody");
    assertThatThrownBy(() -> Credentials.file(file).load())
        .isInstanceOf(CredentialsException.class)
        .hasMessageContaining("is encrypted, and no password was given");
  }

  @Test
  void aWrongPasswordIsSaidAndOverwritesNothing() throws IOException {
    save();
    byte[] before = Files.readAllBytes(file);

    for (Runnable wrong :
        new Runnable[] {
          () -> under("guess").load(),
          () -> under("guess").save(SESSION),
          () -> under("guess").savePart("peers", PEERS),
          () -> under("guess").withoutPassword()
        }) {
      assertThatThrownBy(wrong::run)
          .isInstanceOf(CredentialsException.class)
          .hasMessageContaining("password")
          .hasMessageContaining("is wrong")
          .hasMessageNotContaining("guess");
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(under("secret").loadPart("peers")).contains(PEERS);
  }

  @Test
  void aFileThatIsNotEncryptedYetBecomesSoWithTheNextSaving() {
    Credentials.file(file).save(SESSION);
    Credentials.file(file).savePart("peers", PEERS);

    StoredCredentials credentials = under("secret");
    assertThat(credentials.load()).contains(SESSION);
    credentials.savePart("peers", PEERS);

    assertThatThrownBy(() -> Credentials.file(file).load()).hasMessageContaining("is encrypted");
    assertThat(under("secret").load()).contains(SESSION);
    assertThat(under("secret").loadPart("peers")).contains(PEERS);
  }

  @Test
  void thePasswordCanBeChangedAndTakenAway() {
    save();

    under("secret").withPassword("other".toCharArray());

    assertThatThrownBy(() -> under("secret").load()).hasMessageContaining("is wrong");
    assertThat(under("other").load()).contains(SESSION);
    assertThat(under("other").loadPart("peers")).contains(PEERS);

    under("other").withoutPassword();

    assertThat(Credentials.file(file).load()).contains(SESSION);
    assertThat(Credentials.file(file).loadPart("peers")).contains(PEERS);
  }

  @Test
  void aDocumentThatIsNotEncryptedIsNotTakenInPlaceOfOneThatIs() throws IOException {
    save();
    byte[] sealed = Files.readAllBytes(file);
    Credentials.file(file).save(CredentialsWriter.session(8));

    assertThatThrownBy(() -> under("secret").load())
        .isInstanceOf(CredentialsException.class)
        .hasMessageContaining("is not encrypted, as the rest is");

    Files.write(file, sealed);
    Files.writeString(part, "somebody else's");
    assertThat(under("secret").load()).contains(SESSION);
    assertThat(under("secret").loadPart("peers")).isEmpty();
  }

  @Test
  void theFirstSavingEncryptsAllThatIsThere() throws IOException {
    Credentials.file(file).save(SESSION);
    Credentials.file(file).savePart("peers", PEERS);

    under("secret").save(SESSION);

    assertThat(under("secret").loadPart("peers")).contains(PEERS);
    assertThat(Files.readString(part, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("somebody");
  }

  @Test
  void credentialsThatAreNotEncryptedGetTheNewPasswordAllOfThem() {
    Credentials.file(file).save(SESSION);
    Credentials.file(file).savePart("peers", PEERS);

    under("unused").withPassword("other".toCharArray());

    assertThat(under("other").load()).contains(SESSION);
    assertThat(under("other").loadPart("peers")).contains(PEERS);
  }

  @Test
  void thePasswordIsNotChangedWhileAClientRuns() {
    save();
    StoredCredentials running = under("secret");
    try (CredentialsLock held = running.lock()) {
      for (Runnable change :
          new Runnable[] {
            () -> under("secret").withPassword("other".toCharArray()),
            () -> under("secret").withoutPassword()
          }) {
        assertThatThrownBy(change::run)
            .isInstanceOf(CredentialsException.class)
            .hasMessageContaining("is in use");
      }
      running.save(SESSION);
    }

    assertThat(under("secret").load()).contains(SESSION);
    under("secret").withPassword("other".toCharArray());
    assertThat(under("other").load()).contains(SESSION);
  }

  @Test
  void aChangedDocumentIsRefused() throws IOException {
    save();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);

    assertThatThrownBy(() -> under("secret").load())
        .isInstanceOf(CredentialsException.class)
        .hasMessageContaining("changed or damaged");
  }

  /** RFC 9106, section 5.3: the library does what we count on. */
  @Test
  void argon2idGivesTheTagOfItsSpecification() {
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(32)
            .withIterations(3)
            .withParallelism(4)
            .withSalt(ByteString.decodeHex("02".repeat(16)).toByteArray())
            .withSecret(ByteString.decodeHex("03".repeat(8)).toByteArray())
            .withAdditional(ByteString.decodeHex("04".repeat(12)).toByteArray())
            .build());
    byte[] tag = new byte[32];
    argon.generateBytes(ByteString.decodeHex("01".repeat(32)).toByteArray(), tag);

    assertThat(ByteString.of(tag).hex())
        .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
  }
}
