package dev.mtproto.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TransportTest {
  private static final String KEY = "00112233445566778899aabbccddeeff";

  @Test
  void aTransportSaysWhatItIsWithoutSecrets() {
    Transport transport =
        Transport.mtproxy("2001:db8::1", 443, "dd" + KEY)
            .through(Proxy.socks5("socks.example", 1080, "ada", "hunter2"))
            .through(Proxy.httpConnect("http.example", 8080, "ada", "hunter2"))
            .countedBy(new Traffic());

    assertThat(transport)
        .hasToString(
            "MTProxy [2001:db8::1]:443 through SOCKS5 proxy socks.example:1080"
                + " through HTTP proxy http.example:8080");
    assertThat(Transport.abridged().obfuscated()).hasToString("obfuscated abridged");
  }

  @Test
  void whatCannotBeObfuscatedSaysWhy() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Transport.full().obfuscated())
        .withMessage("full has no tag that obfuscation could tell it by");
    assertThatIllegalStateException()
        .isThrownBy(() -> Transport.abridged().obfuscated().countedBy(new Traffic()).obfuscated())
        .withMessage("obfuscated abridged is obfuscated already");
    assertThatIllegalStateException()
        .isThrownBy(() -> Transport.mtproxy("proxy.example", 443, KEY).obfuscated())
        .withMessageContaining("obfuscated already");
    assertThatIllegalStateException().isThrownBy(() -> Transport.webSocket().obfuscated());
  }

  @Test
  void aWebSocketGoesWhereTheJvmSays() {
    Proxy proxy = Proxy.socks5("socks.example", 1080);

    assertThatIllegalStateException()
        .isThrownBy(() -> Transport.secureWebSocket().through(proxy))
        .withMessageStartingWith("secure WebSocket goes through the proxies of the JVM's settings");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "http://proxy", "proxy\r\nX: y"})
  void whatIsNoHostIsRefused(String host) {
    assertThatIllegalArgumentException().isThrownBy(() -> Proxy.socks5(host, 1080));
    assertThatIllegalArgumentException().isThrownBy(() -> Proxy.httpConnect(host, 1080));
    assertThatIllegalArgumentException().isThrownBy(() -> Transport.mtproxy(host, 1080, KEY));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 65_536})
  void whatIsNoPortIsRefused(int port) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proxy.httpConnect("proxy.example", port))
        .withMessage("port " + port + " is not within 1 to 65535");
  }

  @Test
  void aLoginThatTheProtocolCannotCarryIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proxy.socks5("proxy.example", 1080, "", "password"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proxy.socks5("proxy.example", 1080, "ada", "ä".repeat(128)))
        .withMessage("SOCKS5 takes a password of 1 to 255 bytes, not of 256");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proxy.httpConnect("proxy.example", 1080, "a:b", "password"));
  }

  @Test
  void anAddressOfIpv6IsShownInBrackets() {
    assertThat(new DataCenter(2, "2001:db8::1", 443)).hasToString("DC 2 at [2001:db8::1]:443");
  }
}
