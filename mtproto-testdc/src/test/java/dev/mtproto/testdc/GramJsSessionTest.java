package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.credentials.SavedSession;
import dev.mtproto.credentials.SessionString;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.Random;
import okio.ByteString;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions as text go from here to GramJS and back. Left out where {@link GramJsTest} is. */
class GramJsSessionTest {
  private static final int PORT = 443;

  @BeforeAll
  static void install() throws Exception {
    GramJs.install();
  }

  @ParameterizedTest
  @CsvSource({
    "GRAMJS,   149.154.167.51",
    "GRAMJS,   venus.web.telegram.org",
    "TELETHON, 149.154.167.51",
    "TELETHON, 2001:67c:4e8:f002:0:0:0:a"
  })
  void whatIsExportedGramJsReads(SessionString format, String address) throws Exception {
    ByteString key = key();

    Theirs theirs = ask("read " + format.write(session(address, key)));

    assertThat(theirs.dc()).isEqualTo(4);
    assertThat(sameAddress(theirs.address(), address)).isTrue();
    assertThat(theirs.port()).isEqualTo(PORT);
    assertThat(theirs.key()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"149.154.167.51, 44", "venus.web.telegram.org, 44", "149.154.167.51, 0"})
  void whatGramJsMakesIsImported(String address, int fill) throws Exception {
    // A key of zeros has neither + nor / in Base64, by which it could be told from Telethon's.
    ByteString key = fill == 0 ? ByteString.of(new byte[256]) : key();

    Theirs theirs = ask("make 4 " + address + " " + PORT + " " + key.hex());
    SessionString format = SessionString.detect(theirs.text()).orElseThrow();
    SavedSession ours = format.read(theirs.text(), (dc, test) -> Optional.empty());

    assertThat(format).isEqualTo(SessionString.GRAMJS);
    assertThat(ours.dcId()).isEqualTo(4);
    assertThat(ours.host()).isEqualTo(address);
    assertThat(ours.port()).isEqualTo(PORT);
    assertThat(ours.authKey()).isEqualTo(key);
    assertThat(SessionString.GRAMJS.write(ours)).isEqualTo(theirs.text());
  }

  /** A session as GramJS knows it, and as it writes it. */
  private record Theirs(int dc, String address, int port, ByteString key, String text) {}

  private static Theirs ask(String question) throws IOException, InterruptedException {
    GramJs.Run run = GramJs.run(question + "\n", "node", "session.js");
    assertThat(run.exitCode()).as(run.output()).isZero();
    String[] words = run.output().strip().split(" ", -1);
    return new Theirs(
        Integer.parseInt(words[0]),
        words[1],
        Integer.parseInt(words[2]),
        ByteString.decodeHex(words[3]),
        words[4]);
  }

  private static SavedSession session(String address, ByteString key) {
    return SavedSession.builder(address, PORT, key).dc(4, false).build();
  }

  private static ByteString key() {
    byte[] key = new byte[256];
    new Random(7).nextBytes(key);
    return ByteString.of(key);
  }

  /** IPv6 addresses can be written in several ways. */
  private static boolean sameAddress(String one, String other) throws IOException {
    return one.equals(other)
        || (one.contains(":") && InetAddress.getByName(one).equals(InetAddress.getByName(other)));
  }
}
