package dev.mtproto.testdc.internal.handshake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.service.PqInnerData;
import dev.mtproto.tl.Int128;
import java.math.BigInteger;
import java.util.List;
import okio.ByteString;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The data centre and clients that are not ours. */
final class ServerHandshakeTest {
  private static final Int128 OTHER = Int128.ofHex("00112233445566778899aabbccddeeff");
  private final ServerHandshake server = Run.server(HandshakeScript.HONEST);
  private final ForeignClient client = new ForeignClient(server);

  @Test
  void allFourFormsOfAProofAreAccepted() {
    for (PqInnerData proof : proofs(client)) {
      ForeignClient another = new ForeignClient(server);
      another.prove(proofs(another).get(proofs(client).indexOf(proof)));
      EstablishedKey established = another.choose().established().orElseThrow();

      assertThat(established.dc().isPresent())
          .isEqualTo(proof instanceof PqInnerData.Dc || proof instanceof PqInnerData.TempDc);
      assertThat(established.expiresIn().isPresent())
          .isEqualTo(proof instanceof PqInnerData.Temp || proof instanceof PqInnerData.TempDc);
    }
  }

  @Test
  void theOldPaddingIsAccepted() {
    for (int form = 0; form < 4; form++) {
      ForeignClient another = new ForeignClient(server);
      another.proveAsOfOld(proofs(another).get(form));

      assertThat(another.choose().established()).isPresent();
    }
  }

  @Test
  void aClientMayBeginAnewAtAnyTime() {
    client.prove();
    ForeignClient anew = new ForeignClient(server);
    anew.prove();

    assertThat(anew.choose().established()).isPresent();
  }

  @Test
  void s5_aMessageOutsideAnExchangeIsRefused() {
    client.prove();
    client.choose();

    assertViolation("S5", client::choose);
    assertViolation("S5", client::prove);
  }

  @Test
  void s5_anotherNonceIsRefused() {
    client.prove();

    assertViolation("S5", () -> client.choose(OTHER, new byte[32]));
  }

  @Test
  void s5_anotherNonceInTheProofIsRefused() {
    assertViolation(
        "S5",
        () ->
            client.prove(
                new PqInnerData.Regular(
                    client.offer.pq(), client.p, client.q, client.nonce, OTHER, client.newNonce)));
  }

  @Test
  void s5_anotherRetryIdIsRefused() {
    client.prove();

    assertViolation("S5", () -> client.choose(1, BigInteger.ONE.shiftLeft(2000)));
  }

  @Test
  void s7_wrongFactorsAreRefused() {
    assertViolation("S7", () -> client.prove(client.q, client.p, new byte[256]));
  }

  @Test
  void s7_aProofOfNoPaddingIsRefused() {
    byte[] noise = new SecureRandomness().bytes(256);
    noise[0] = 0;

    assertViolation("S7", () -> client.prove(client.p, client.q, noise));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 255, 257})
  void s7_aProofOfAnotherLengthIsRefused(int length) {
    assertViolation("S7", () -> client.prove(client.p, client.q, new byte[length]));
  }

  @Test
  void s4_encryptedDataOfAnotherHashIsRefused() {
    client.prove();

    assertViolation("S4", () -> client.choose(client.nonce, new byte[336]));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1983})
  void s3_aClientsValueOutOfRangeIsRefused(int bits) {
    client.prove();

    assertViolation("S3", () -> client.choose(0, BigInteger.ONE.shiftLeft(bits)));
  }

  @Test
  void whatIsNoMessageOfAnExchangeIsRefused() {
    assertThatThrownBy(() -> server.receive(new byte[3])).isInstanceOf(TlFormatException.class);
    assertViolation("S5", () -> Run.server(HandshakeScript.HONEST).receive(new byte[40]));
  }

  private static List<PqInnerData> proofs(ForeignClient of) {
    ByteString pq = of.offer.pq();
    Int128 serverNonce = of.offer.serverNonce();
    return List.of(
        new PqInnerData.Regular(pq, of.p, of.q, of.nonce, serverNonce, of.newNonce),
        new PqInnerData.Dc(pq, of.p, of.q, of.nonce, serverNonce, of.newNonce, 2),
        new PqInnerData.Temp(pq, of.p, of.q, of.nonce, serverNonce, of.newNonce, 3600),
        new PqInnerData.TempDc(pq, of.p, of.q, of.nonce, serverNonce, of.newNonce, 2, 3600));
  }

  private static void assertViolation(String rule, ThrowingCallable message) {
    assertThatThrownBy(message)
        .isInstanceOfSatisfying(
            ProtocolViolationException.class,
            violation -> assertThat(violation.rule()).isEqualTo(rule));
  }
}
