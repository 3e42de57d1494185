package dev.mtproto.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okio.ByteString;
import org.junit.jupiter.api.Test;

/** Against strings that another language made from their definitions: session-strings.py. */
class SessionStringTest {
  private static final Map<String, String> VECTORS = vectors();
  private static final ByteString KEY = ByteString.decodeHex(vector("key"));

  @Test
  void telethonsAreReadAndWrittenForBothKindsOfAddresses() {
    SavedSession four = SessionString.TELETHON.read(vector("telethon"), this::address);
    SavedSession six = SessionString.TELETHON.read(vector("telethon_ipv6"), this::address);

    assertThat(four.host()).isEqualTo("149.154.167.51");
    assertThat(four.port()).isEqualTo(443);
    assertThat(four.dcId()).isEqualTo(2);
    assertThat(four.authKey()).isEqualTo(KEY);
    assertThat(six.host()).isEqualTo("2001:67c:4e8:f002:0:0:0:a");
    assertThat(SessionString.TELETHON.write(four)).isEqualTo(vector("telethon"));
    assertThat(SessionString.TELETHON.write(six)).isEqualTo(vector("telethon_ipv6"));
  }

  @Test
  void pyrogramsAreReadAndWritten() {
    SavedSession session = SessionString.PYROGRAM.read(vector("pyrogram"), this::address);

    assertThat(session.dcId()).isEqualTo(4);
    assertThat(session.host()).isEqualTo("10.0.0.4");
    assertThat(session.apiId()).isEqualTo(123456);
    assertThat(session.userId()).isEqualTo(5000000001L);
    assertThat(session.test()).isFalse();
    assertThat(session.authKey()).isEqualTo(KEY);
    assertThat(SessionString.PYROGRAM.write(session)).isEqualTo(vector("pyrogram"));
  }

  @Test
  void pyrogramsOlderFormsAreRead() {
    SavedSession oldest = SessionString.PYROGRAM.read(vector("pyrogram_old"), this::address);
    SavedSession old = SessionString.PYROGRAM.read(vector("pyrogram_old_64"), this::address);

    assertThat(oldest.userId()).isEqualTo(3000000001L);
    assertThat(oldest.test()).isTrue();
    assertThat(oldest.host()).isEqualTo("10.0.1.4");
    assertThat(oldest.authKey()).isEqualTo(KEY);
    assertThat(old.userId()).isEqualTo(5000000001L);
    assertThat(old.authKey()).isEqualTo(KEY);
  }

  @Test
  void gramJsAreReadAndWrittenWithNamesForAddresses() {
    SavedSession session = SessionString.GRAMJS.read(vector("gramjs"), this::address);

    assertThat(session.host()).isEqualTo("venus.web.telegram.org");
    assertThat(session.port()).isEqualTo(443);
    assertThat(session.dcId()).isEqualTo(4);
    assertThat(session.authKey()).isEqualTo(KEY);
    assertThat(SessionString.GRAMJS.write(session)).isEqualTo(vector("gramjs"));
  }

  @Test
  void whoseSessionItIsCanBeTold() {
    assertThat(SessionString.detect(vector("telethon"))).contains(SessionString.TELETHON);
    assertThat(SessionString.detect(vector("telethon_ipv6"))).contains(SessionString.TELETHON);
    assertThat(SessionString.detect(vector("pyrogram"))).contains(SessionString.PYROGRAM);
    assertThat(SessionString.detect(vector("pyrogram_old"))).contains(SessionString.PYROGRAM);
    assertThat(SessionString.detect(vector("pyrogram_old_64"))).contains(SessionString.PYROGRAM);
    assertThat(SessionString.detect(vector("gramjs"))).contains(SessionString.GRAMJS);
    assertThat(SessionString.detect("1nothing")).isEmpty();
    assertThat(SessionString.detect("")).isEmpty();
  }

  @Test
  void gramJsWithAnIpAddressIsNotTakenForTelethonsOfTheSameLength() {
    ByteString inBothAlphabets = ByteString.of(new byte[256]);
    SavedSession session =
        SavedSession.builder("149.154.167.51", 443, inBothAlphabets).dc(2, false).build();
    String text = SessionString.GRAMJS.write(session);

    assertThat(text).hasSameSizeAs(vector("telethon_ipv6"));
    assertThat(SessionString.detect(text)).contains(SessionString.GRAMJS);
  }

  @Test
  void whatIsNoSessionIsRefusedWithoutBeingShown() {
    String cut = vector("telethon").substring(0, 200);

    for (SessionString format : SessionString.values()) {
      for (String wrong : new String[] {cut, "1", "", "1!secret!", "2" + cut.substring(1)}) {
        assertThatThrownBy(() -> format.read(wrong, this::address))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageStartingWith("this is no session of " + format)
            .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret", cut))
            .hasNoCause();
      }
    }
  }

  @Test
  void anAddressThatIsANameIsNoneForTelethon() {
    SavedSession named = SessionString.GRAMJS.read(vector("gramjs"), this::address);

    assertThatThrownBy(() -> SessionString.TELETHON.write(named))
        .hasMessage("the address is no IP address: venus.web.telegram.org");
  }

  private Optional<DcOption> address(int dcId, boolean test) {
    return Optional.of(DcOption.of(dcId, (test ? "10.0.1." : "10.0.0.") + dcId, 443));
  }

  private static String vector(String name) {
    return Objects.requireNonNull(VECTORS.get(name), name);
  }

  private static Map<String, String> vectors() {
    Map<String, String> vectors = new HashMap<>();
    try (InputStream in = SessionStringTest.class.getResourceAsStream("/session-strings.json");
        JsonParser parser = new JsonFactory().createParser(in)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        vectors.put(parser.currentName(), parser.nextTextValue());
      }
      return vectors;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
