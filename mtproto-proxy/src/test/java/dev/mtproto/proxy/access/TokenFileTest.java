package dev.mtproto.proxy.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenFileTest {
  private final Path folder;

  TokenFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aTokenIsFoundAndOnlyItsHashIsKept() throws IOException {
    TokenFile tokens = tokens();
    String token = tokens.create("ci", MethodRules.of(List.of("messages.*")), 20);
    assertThat(Files.readString(file())).doesNotContain(token).doesNotContain(token.substring(4));
    AccessToken found = Objects.requireNonNull(new TokenFile(file()).find(token));
    assertThat(found.name()).isEqualTo("ci");
    assertThat(found.callsPerSecond()).isEqualTo(20);
    assertThat(found.rules().rules()).containsExactly("messages.*");
    assertThat(found.accounts()).isEmpty();
    assertThat(found.toString()).doesNotContain(found.hash().hex());
  }

  @Test
  void theAccountsOfATokenAreKept() throws IOException {
    String token = tokens().create("bot", MethodRules.standard(), List.of("bot", "test"), 0);
    AccessToken found = Objects.requireNonNull(new TokenFile(file()).find(token));
    assertThat(found.accounts()).containsExactly("bot", "test");
  }

  @Test
  void onlyTheOwnerMayReadTheFile() throws IOException {
    tokens().create("ci", MethodRules.standard(), 0);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void aRevokedTokenIsNotFoundAnyMoreByAnybody() throws IOException {
    TokenFile serving = tokens();
    TokenFile tool = tokens();
    String kept = tool.create("kept", MethodRules.standard(), 0);
    String revoked = tool.create("revoked", MethodRules.standard(), 0);
    assertThat(serving.find(revoked)).isNotNull();
    assertThat(tool.revoke("revoked")).isTrue();
    assertThat(tool.revoke("revoked")).isFalse();
    assertThat(serving.find(revoked)).isNull();
    assertThat(serving.find(kept)).isNotNull();
  }

  @Test
  void aNameThatIsTaken_isRefused() throws IOException {
    TokenFile tokens = tokens();
    tokens.create("ci", MethodRules.standard(), 0);
    assertThatThrownBy(() -> tokens.create("ci", MethodRules.standard(), 0))
        .hasMessage("there is a token named ci already");
  }

  @Test
  void aDamagedFile_isSaidSoAndLetsNobodyIn() throws IOException {
    Files.writeString(
        file(), "[{\"name\":\"x\",\"sha256\":\"00\",\"created\":\"2026-01-01T00:00:00Z\"}]");
    assertThatThrownBy(() -> tokens().find("mtp_x"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the hash of token x is damaged");
  }

  @Test
  void withoutAFileThereAreNoTokens() throws IOException {
    assertThat(tokens().list()).isEmpty();
    assertThat(tokens().find("mtp_x")).isNull();
  }

  private Path file() {
    return folder.resolve("tokens.json");
  }

  @Test
  void whatManyChangeAtOnceIsNotLost() throws Exception {
    int many = 8;
    ExecutorService executor = Executors.newFixedThreadPool(many);
    List<Future<String>> made = new ArrayList<>();
    tokens().create("revoked", MethodRules.standard(), 0);
    for (int i = 0; i < many; i++) {
      String name = "token-" + i;
      made.add(executor.submit(() -> tokens().create(name, MethodRules.standard(), 0)));
    }
    assertThat(tokens().revoke("revoked")).isTrue();
    for (Future<String> token : made) {
      assertThat(tokens().find(token.get(30, TimeUnit.SECONDS))).isNotNull();
    }
    assertThat(tokens().list()).hasSize(many);
    executor.shutdown();
  }

  @Test
  void aTokenThatIsReplacedByAnotherAtOnce_isFoundNoMore() throws IOException {
    TokenFile read = tokens();
    for (int i = 0; i < 50; i++) {
      String old = tokens().create("ci", MethodRules.standard(), 0);
      assertThat(read.find(old)).isNotNull();
      tokens().revoke("ci");
      String fresh = tokens().create("ci", MethodRules.standard(), 0);
      assertThat(read.find(old)).isNull();
      assertThat(read.find(fresh)).isNotNull();
      tokens().revoke("ci");
    }
  }

  private TokenFile tokens() {
    return new TokenFile(file());
  }
}
