package dev.mtproto.cli.keygen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.cli.CommandRun;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeygenCommandTest {
  private static final String SECRET = "correct horse";
  private static final String HASH = "0123456789abcdef";

  private static TestDataCenter dc;
  private static Path key;

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void startADataCentre(@TempDir Path temporary) throws IOException {
    dc = TestDataCenter.start();
    key = Files.writeString(temporary.resolve("key.pem"), dc.publicKeyPem());
    dc.world().setPassword(account(1), SECRET, "a horse");
  }

  @AfterAll
  static void stopTheDataCentre() {
    dc.close();
  }

  @Test
  void theCodeSignsInAndTheFileIsItsOwnersAlone() throws IOException {
    CommandRun run = keygen(account(0).code() + "\n", account(0).phone(), "me.json");

    assertThat(run.err()).startsWith("Enter Code: ").endsWith("me.json.\n");
    assertThat(run.exitCode()).isZero();
    SavedSession saved = Credentials.file(folder.resolve("me.json")).load().orElseThrow();
    assertThat(saved.userId()).isEqualTo(account(0).userId());
    assertThat(saved.phone()).isEqualTo(account(0).phone());
    assertThat(saved.apiId()).isEqualTo(5);
    assertThat(saved.apiHash()).isEqualTo(HASH);
    assertThat(Files.getPosixFilePermissions(folder.resolve("me.json")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aPasswordIsAskedForWithItsHint() {
    CommandRun run =
        keygen(account(1).code() + "\nwrong\n" + SECRET + "\n", account(1).phone(), "me.json");

    assertThat(run.err())
        .startsWith(
            "Enter Code: Enter Password (hint: a horse): That was not the password.\n"
                + "Enter Password (hint: a horse): ");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void anEmptyLineHasTheCodeSentInTheNextWay() {
    CommandRun run = keygen("\n" + account(0).code() + "\n", account(0).phone(), "me.json");

    assertThat(run.err())
        .startsWith("Enter Code: The code is sent again, by text message.\nEnter Code: ");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void aNewNumberGetsAnAccountOfThatName() {
    CommandRun run = keygen("22222\nMary\nSomerville\n", "15550142", "me.json");

    assertThat(run.err()).contains("A new account. Enter First Name: Enter Last Name: ");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws IOException {
    Files.writeString(folder.resolve("me.json"), "mine");

    CommandRun run = keygen(account(0).code() + "\n", account(0).phone(), "me.json");

    assertThat(run.err()).contains("exists already").doesNotContain("Enter Code");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(folder.resolve("me.json")).hasContent("mine");
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidBeforeTheSignIn() {
    CommandRun run = keygen(account(0).code() + "\n", account(0).phone(), "nowhere/me.json");

    assertThat(run.err()).contains("nowhere/me.json cannot be written").doesNotContain("Enter");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void aPasswordThatCannotBeReadIsSaidBeforeTheSignIn() {
    CommandRun run =
        keygen(
            account(0).code() + "\n",
            account(0).phone(),
            "me.json",
            "--credentials-password-file",
            folder.resolve("none.txt").toString());

    assertThat(run.err()).contains("none.txt: no such file").doesNotContain("Enter");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void aSignInThatFailsLeavesNoFile() {
    CommandRun run = keygen("", account(0).phone(), "me.json");

    assertThat(run.err()).isEqualTo("Enter Code: mtproto keygen: no code was entered\n");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void noSecretIsPrinted() {
    Account secretive = dc.world().addAccount("9996621077", "se-sa-me", "Ali", "Baba");
    dc.world().setPassword(secretive, SECRET, "");
    String input = "not-sesame\nse-sa-me\nbattery staple\n" + SECRET + "\n";

    CommandRun run = keygen(input, secretive.phone(), "me.json", "--verbose");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out() + run.err())
        .doesNotContain(SECRET, HASH, "battery staple", "se-sa-me", "not-sesame");
  }

  @Test
  void theDemoNeedsNoServer() {
    String file = folder.resolve("demo.json").toString();

    CommandRun run =
        CommandRun.withInput("22222\n", "keygen", "1", "hash", "9996621001", file, "--demo");

    assertThat(run.exitCode()).isZero();
    assertThat(folder.resolve("demo.json")).exists();
  }

  @Test
  void whatWasWrittenIsToldAsJsonWithoutSecrets() {
    CommandRun run = keygen(account(0).code() + "\n", account(0).phone(), "me.json", "--json");

    assertThat(run.out())
        .isEqualTo(
            "{\"file\":\"%s\",\"dc_id\":%d,\"host\":\"%s\",\"port\":%d,\"test\":false,\"user_id\":%d}\n"
                .formatted(
                    folder.resolve("me.json"),
                    dc.dcId(),
                    dc.host(),
                    dc.port(),
                    account(0).userId()));
    assertThat(run.err()).isEqualTo("Enter Code: ");
  }

  @Test
  void wrongArgumentsAreTold() {
    assertThat(CommandRun.of("keygen", "x", "hash", "123").exitCode()).isEqualTo(128);
    assertThat(CommandRun.of("keygen", "1", "hash").exitCode()).isEqualTo(128);
    assertThat(CommandRun.of("keygen", "0", "hash", "123").err()).contains("APIID is a number");
  }

  private static Account account(int index) {
    return dc.world().accounts().get(index);
  }

  private CommandRun keygen(String input, String phone, String file, String... further) {
    List<String> args =
        new ArrayList<>(
            List.of("keygen", "5", HASH, phone, folder.resolve(file).toString(), "--dc"));
    args.addAll(List.of(dc.host() + ":" + dc.port(), "--dc-key", key.toString()));
    args.addAll(List.of(further));
    return CommandRun.withInput(input, args.toArray(String[]::new));
  }
}
