package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.client.DataCenters;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.Transport;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.TransportErrorException;
import dev.mtproto.layer71.InputFileLocation;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.storage.FileType;
import dev.mtproto.layer71.upload.File;
import dev.mtproto.layer71.upload.GetFile;
import dev.mtproto.layer71.upload.SaveFilePart;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every transport, both sides of it, on one port. */
final class TransportsTest {
  private static final String KEY = "00112233445566778899aabbccddeeff";
  private static final String OTHER_KEY = "ff112233445566778899aabbccddeeff";
  private static final String DOMAIN = ByteString.encodeUtf8("www.example.org").hex();

  private final TestDataCenter dc =
      TestDataCenter.builder()
          .proxySecret(KEY)
          .proxySecret("dd" + KEY.replace('0', '1'))
          .proxySecret("ee" + KEY + DOMAIN)
          .start();

  /** What was saved last. */
  private volatile ByteString kept = ByteString.EMPTY;

  @AfterEach
  void close() {
    dc.close();
  }

  static List<Transport> direct() {
    return List.of(
        Transport.intermediate(),
        Transport.abridged(),
        Transport.paddedIntermediate(),
        Transport.full(),
        Transport.intermediate().obfuscated(),
        Transport.abridged().obfuscated(),
        Transport.paddedIntermediate().obfuscated(),
        Transport.webSocket());
  }

  @ParameterizedTest
  @MethodSource("direct")
  void aClientExchangesAKeyAndCalls(Transport transport) {
    assertServes(dc.dataCenters(), transport);
  }

  @ParameterizedTest
  @ValueSource(strings = {KEY, "dd11112233445566778899aabbccddeeff", "ee" + KEY})
  void theClientsOfAProxyAreServed(String secret) {
    String whole = secret.startsWith("ee") ? secret + DOMAIN : secret;
    DataCenters nowhere = DataCenters.of(2, "nowhere.invalid", 1, dc.publicKeyPem());

    assertServes(nowhere, Transport.mtproxy(dc.host(), dc.port(), whole));
  }

  /** Twice, so that what was left over by one packet would show in the next. */
  private void assertServes(DataCenters dataCenters, Transport transport) {
    keepFile();
    try (MtprotoClient client = client(dataCenters, transport)) {
      for (int bytes : new int[] {1, 300_000}) {
        ByteString noise = noise(bytes);
        assertThat(client.call(new SaveFilePart(1, 0, noise))).isTrue();
        assertThat(kept).isEqualTo(noise);
        File file = client.call(new GetFile(new InputFileLocation.Regular(1, 2, 3), 0, 1));
        assertThat(((File.Regular) file).bytes()).isEqualTo(noise);
      }
    }
    assertThat(dc.handshakes()).isEqualTo(1);
  }

  private void keepFile() {
    dc.on(
        SaveFilePart.class,
        (context, request) -> {
          kept = request.bytes();
          return true;
        });
    dc.on(
        GetFile.class, (context, request) -> new File.Regular(new FileType.FileUnknown(), 0, kept));
  }

  @Test
  void allOfThemCanBeUsedAtOnce() {
    List<MtprotoClient> clients =
        direct().stream().map(transport -> client(dc.dataCenters(), transport)).toList();

    assertThat(clients).allMatch(client -> client.call(new GetNearestDc()).thisDc() == 2);
    clients.forEach(MtprotoClient::close);
  }

  @ParameterizedTest
  @MethodSource("direct")
  void aClientComesBackAfterTheConnectionIsCut(Transport transport) {
    try (MtprotoClient client = client(dc.dataCenters(), transport)) {
      client.call(new GetNearestDc());
      dc.dropConnections();

      assertThat(client.call(new GetNearestDc()).thisDc()).isEqualTo(2);
    }
    assertThat(dc.handshakes()).isEqualTo(1);
  }

  @Test
  void aProxyHasOnlyItsOwnDataCentre() {
    DataCenters other = DataCenters.of(3, dc.host(), dc.port(), dc.publicKeyPem());

    assertThatThrownBy(() -> client(other, Transport.mtproxy(dc.host(), dc.port(), KEY)))
        .isInstanceOfSatisfying(
            TransportErrorException.class,
            e -> assertThat(e.code()).isEqualTo(TransportErrorException.WRONG_DC));
  }

  @ParameterizedTest
  @ValueSource(strings = {OTHER_KEY, "dd" + OTHER_KEY, "ee" + OTHER_KEY})
  void whoDoesNotKnowTheSecretIsNotServed(String secret) {
    String whole = secret.startsWith("ee") ? secret + DOMAIN : secret;
    Transport transport = Transport.mtproxy(dc.host(), dc.port(), whole);

    assertThatThrownBy(() -> client(dc.dataCenters(), transport))
        .isInstanceOf(ConnectionException.class)
        .hasMessageNotContaining(OTHER_KEY);
    assertThat(dc.handshakes()).isZero();
  }

  @Test
  void theSecretOfPaddedPacketsServesNoOthers() {
    String plain = "11112233445566778899aabbccddeeff";
    Transport transport = Transport.mtproxy(dc.host(), dc.port(), plain);

    assertThatThrownBy(() -> client(dc.dataCenters(), transport))
        .isInstanceOf(ConnectionException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"::1", "[::1]"})
  void anAddressMayBeOfIpv6(String host) {
    try (TestDataCenter ipv6 = TestDataCenter.builder().host("::1").start()) {
      DataCenters there = DataCenters.of(2, host, ipv6.port(), ipv6.publicKeyPem());
      for (Transport transport : List.of(Transport.abridged(), Transport.webSocket())) {
        try (MtprotoClient client = client(there, transport)) {
          assertThat(client.call(new GetNearestDc()).thisDc()).isEqualTo(2);
        }
      }
    }
  }

  private static MtprotoClient client(DataCenters dataCenters, Transport transport) {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(17, "hash")
        .dataCenters(dataCenters)
        .transport(transport)
        .connectTimeout(Duration.ofSeconds(20))
        .connect();
  }

  private static ByteString noise(int length) {
    byte[] noise = new byte[length];
    new Random(length).nextBytes(noise);
    return ByteString.of(noise);
  }
}
