package dev.mtproto.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What proxies are told, and what they may answer. */
final class RouteTest {
  private static final ProxyLogin LOGIN = new ProxyLogin("ada", "hunter2");
  private static final Destination NAME = new Destination(2, "dc.example", 443);

  @Test
  void socksWithoutALoginIsAsTheRfcHasIt() throws IOException {
    MemoryWire wire = MemoryWire.receiving("0500" + "05000001" + "7f000001" + "1f90" + "aabb");

    socks(null).pass(wire, NAME);

    assertThat(wire.sent().readByteString().hex())
        .isEqualTo("050100" + "050100030a" + ByteString.encodeUtf8("dc.example").hex() + "01bb");
    assertThat(wire.received().readByteString().hex()).isEqualTo("aabb");
  }

  @Test
  void socksWithALoginIsAsTheRfcHasIt() throws IOException {
    String ipv6 = "20010db8000000000000000000000001";
    MemoryWire wire = MemoryWire.receiving("0502" + "0100" + "05000004" + ipv6 + "1f90");

    socks(LOGIN).pass(wire, new Destination(2, "2001:db8::1", 80));

    assertThat(wire.sent().readByteString().hex())
        .isEqualTo(
            "05020002" + "01" + "03616461" + "0768756e74657232" + "05010004" + ipv6 + "0050");
    assertThat(wire.received().exhausted()).isTrue();
  }

  @Test
  void aProxyThatAsksForNothingIsToldNoPassword() throws IOException {
    MemoryWire wire = MemoryWire.receiving("0500" + "05000001" + "7f000001" + "1f90");

    socks(LOGIN).pass(wire, NAME);

    assertThat(wire.sent().readUtf8()).doesNotContain("hunter2");
  }

  @ParameterizedTest
  @CsvSource({
    "0400, does not speak SOCKS5",
    "05ff, asks for a login",
    "0502, asks for a login",
    "050005010001, refuses to connect: general failure",
    "050005050001, refuses to connect: connection refused",
    "050005990001, refuses to connect: code 153",
    "050005000007, unknown kind of address"
  })
  void whatASocksProxyRefusesIsSaid(String answer, String reason) {
    assertThatThrownBy(() -> socks(null).pass(MemoryWire.receiving(answer), NAME))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("SOCKS5 proxy proxy.example:1080 ")
        .hasMessageContaining(reason);
  }

  @Test
  void anAnswerThatBreaksOffAnywhereIsTheEnd() {
    String answer = "0502" + "0100" + "05000003" + "03616263" + "1f90";
    for (int length = 0; length < answer.length(); length += 2) {
      MemoryWire wire = MemoryWire.receiving(answer.substring(0, length));

      assertThatThrownBy(() -> socks(LOGIN).pass(wire, NAME)).isInstanceOf(EOFException.class);
    }
  }

  @Test
  void httpTellsHostAndLogin() throws IOException {
    MemoryWire wire = new MemoryWire();
    wire.received().writeUtf8("HTTP/1.1 200 OK\r\nA: b\r\n\r\nrest");

    http(LOGIN).pass(wire, new Destination(2, "::1", 443));

    assertThat(wire.sent().readUtf8())
        .isEqualTo(
            "CONNECT [::1]:443 HTTP/1.1\r\nHost: [::1]:443\r\n"
                + "Proxy-Authorization: Basic YWRhOmh1bnRlcjI=\r\n\r\n");
    assertThat(wire.received().readUtf8()).isEqualTo("rest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1 403 No", "HTTP/1.0 502", "HTTP/1.1 101 Switching", "SSH-2.0-x"})
  void whatAnHttpProxyRefusesIsSaid(String status) {
    MemoryWire wire = new MemoryWire();
    wire.received().writeUtf8(status + "\r\n\r\n");

    assertThatThrownBy(() -> http(LOGIN).pass(wire, NAME))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("HTTP proxy proxy.example:1080 ")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void anHttpProxyThatEndsTooEarlyOrNeverIsRefused() {
    MemoryWire early = new MemoryWire();
    early.received().writeUtf8("HTTP/1.1 200 OK\r\n");
    MemoryWire endless = new MemoryWire();
    endless.received().writeUtf8("HTTP/1.1 200 OK\r\n" + "A: b\r\n".repeat(10_000));

    assertThatThrownBy(() -> http(null).pass(early, NAME)).isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> http(null).pass(endless, NAME)).hasMessageContaining("without end");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 7f000001",
    "255.0.10.1, ff000a01",
    "::1, 00000000000000000000000000000001",
    "[::1], 00000000000000000000000000000001",
    "1.2.3, ",
    "1.2.3.256, ",
    "1.2.3.4.example, ",
    "localhost, "
  })
  void addressesAreToldFromNames(String host, @Nullable String bytes) throws IOException {
    byte[] literal = Addresses.literal(host);

    assertThat(literal == null ? null : ByteString.of(literal).hex()).isEqualTo(bytes);
  }

  private static Route socks(@Nullable ProxyLogin login) {
    return new Socks5Route("proxy.example", 1080, login);
  }

  private static Route http(@Nullable ProxyLogin login) {
    return new HttpConnectRoute("proxy.example", 1080, login);
  }
}
