package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.client.DataCenters;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.Proxy;
import dev.mtproto.client.Transport;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.help.GetNearestDc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients that reach the data centre through a proxy only: its address is not known to them. */
final class ProxiesTest {
  private static final String HOST = "127.0.0.1";
  private static final String KEY = "00112233445566778899aabbccddeeff";

  private final TestDataCenter dc = TestDataCenter.builder().proxySecret("dd" + KEY).start();

  @AfterEach
  void close() {
    dc.close();
  }

  @ParameterizedTest
  @CsvSource({
    "dc.example.invalid, name dc.example.invalid 443",
    "192.0.2.7, 192.0.2.7 443",
    "2001:db8::7, 2001:db8:0:0:0:0:0:7 443"
  })
  void socksIsToldWhereToGoAsItWasWritten(String host, String target) {
    try (SocksTunnels proxy = new SocksTunnels(dc.port(), "")) {
      assertServes(host, Transport.abridged().through(Proxy.socks5(HOST, proxy.port())));

      assertThat(proxy.targets()).containsExactly(target);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "dc.example.invalid, CONNECT dc.example.invalid:443 HTTP/1.1",
    "2001:db8::7, CONNECT [2001:db8::7]:443 HTTP/1.1"
  })
  void httpIsToldWhereToGo(String host, String target) {
    try (HttpTunnels proxy = new HttpTunnels(dc.port(), "")) {
      assertServes(host, Transport.full().through(Proxy.httpConnect(HOST, proxy.port())));

      assertThat(proxy.targets()).containsExactly(target);
    }
  }

  @Test
  void bothTakeALogin() {
    try (SocksTunnels socks = new SocksTunnels(dc.port(), "ada:pass word");
        HttpTunnels http = new HttpTunnels(dc.port(), "ada:pass:wörd")) {
      assertServes(
          "192.0.2.7",
          Transport.intermediate().through(Proxy.socks5(HOST, socks.port(), "ada", "pass word")));
      assertServes(
          "192.0.2.7",
          Transport.intermediate()
              .through(Proxy.httpConnect(HOST, http.port(), "ada", "pass:wörd")));

      assertThat(socks.logins()).containsExactly("ada:pass word");
      assertThat(http.logins()).containsExactly("ada:pass:wörd");
    }
  }

  @Test
  void aWrongPasswordIsRefusedAndNotRepeated() {
    try (SocksTunnels socks = new SocksTunnels(dc.port(), "ada:right");
        HttpTunnels http = new HttpTunnels(dc.port(), "ada:right")) {
      assertRefused(Proxy.socks5(HOST, socks.port(), "ada", "hunter2"), "refuses the login");
      assertRefused(Proxy.socks5(HOST, socks.port()), "asks for a login");
      assertRefused(Proxy.httpConnect(HOST, http.port(), "ada", "hunter2"), "refuses the login");
      assertRefused(Proxy.httpConnect(HOST, http.port()), "asks for a login");
    }
    assertThat(dc.handshakes()).isZero();
  }

  @Test
  void anMtproxyCanBeBehindAnother() {
    try (SocksTunnels socks = new SocksTunnels(dc.port(), "")) {
      Transport mtproxy = Transport.mtproxy("mtproxy.invalid", 99, "dd" + KEY);
      assertServes("dc.invalid", mtproxy.through(Proxy.socks5(HOST, socks.port())));

      assertThat(socks.targets()).containsExactly("name mtproxy.invalid 99");
    }
  }

  @Test
  void oneProxyCanBeBehindAnother() {
    try (HttpTunnels far = new HttpTunnels(dc.port(), "");
        SocksTunnels near = new SocksTunnels(far.port(), "")) {
      Transport transport =
          Transport.intermediate()
              .through(Proxy.httpConnect("far.invalid", 8080))
              .through(Proxy.socks5(HOST, near.port()));
      assertServes("dc.invalid", transport);

      assertThat(near.targets()).containsExactly("name far.invalid 8080");
      assertThat(far.targets()).containsExactly("CONNECT dc.invalid:443 HTTP/1.1");
    }
  }

  private void assertRefused(Proxy proxy, String reason) {
    Transport transport = Transport.intermediate().through(proxy);

    assertThatThrownBy(() -> connect("192.0.2.7", transport))
        .isInstanceOf(ConnectionException.class)
        .hasStackTraceContaining(reason)
        .satisfies(
            e -> {
              for (Throwable at = e; at != null; at = at.getCause()) {
                assertThat(at).asString().doesNotContain("hunter2");
              }
            });
    assertThat(transport).asString().doesNotContain("hunter2").doesNotContain("ada");
  }

  private void assertServes(String host, Transport transport) {
    try (MtprotoClient client = connect(host, transport)) {
      assertThat(client.call(new GetNearestDc()).thisDc()).isEqualTo(2);
    }
  }

  private MtprotoClient connect(String host, Transport transport) {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(17, "hash")
        .dataCenters(DataCenters.of(2, host, 443, dc.publicKeyPem()))
        .transport(transport)
        .connect();
  }
}
