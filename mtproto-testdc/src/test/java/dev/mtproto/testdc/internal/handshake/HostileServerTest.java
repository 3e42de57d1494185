package dev.mtproto.testdc.internal.handshake;

import static dev.mtproto.testdc.internal.handshake.Departures.lastAnswer;
import static dev.mtproto.testdc.internal.handshake.Departures.offer;
import static dev.mtproto.testdc.internal.handshake.Departures.parameters;
import static dev.mtproto.testdc.internal.handshake.Departures.plainAnswer;
import static dev.mtproto.testdc.internal.handshake.Departures.secondAnswer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.BigEndian;
import dev.mtproto.internal.crypto.Digests;
import dev.mtproto.internal.crypto.SafePrimes;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.handshake.ClientHandshake;
import dev.mtproto.internal.handshake.HandshakeStep;
import dev.mtproto.internal.service.ResPq;
import dev.mtproto.internal.service.ServerDhInnerData;
import dev.mtproto.internal.service.ServerDhParams;
import dev.mtproto.internal.service.SetClientDhParamsAnswer;
import dev.mtproto.tl.Int128;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our client and a data centre that departs from the protocol in one thing. */
final class HostileServerTest {
  private static final Int128 OTHER = Int128.ofHex("00112233445566778899aabbccddeeff");
  private static final BigInteger MARGIN = BigInteger.ONE.shiftLeft(1984);

  @Test
  void s1_aPrimeThatIsNotSafeIsRefused() {
    BigInteger prime = BigInteger.ONE.shiftLeft(2048).subtract(BigInteger.valueOf(33329));

    assertViolation("S1", parameters(data -> with(data, data.g(), prime, value(data.gA()))));
  }

  @Test
  void s1_aNumberThatIsNoPrimeIsRefused() {
    BigInteger even = SafePrimes.TELEGRAM.subtract(BigInteger.ONE);

    assertViolation("S1", parameters(data -> with(data, 4, even, value(data.gA()))));
  }

  @Test
  void s1_aShortPrimeIsRefused() {
    assertViolation(
        "S1", parameters(data -> with(data, 4, BigInteger.valueOf(23), BigInteger.TWO)));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -3, 0, 1, 2, 6, 8, Integer.MAX_VALUE})
  void s2_aGeneratorOfAnotherGroupIsRefused(int g) {
    assertViolation("S2", parameters(data -> with(data, g, SafePrimes.TELEGRAM, value(data.gA()))));
  }

  static List<BigInteger> valuesOutOfRange() {
    BigInteger prime = SafePrimes.TELEGRAM;
    return List.of(
        BigInteger.ZERO,
        BigInteger.ONE,
        MARGIN.subtract(BigInteger.ONE),
        prime.subtract(MARGIN).add(BigInteger.ONE),
        prime.subtract(BigInteger.ONE),
        prime,
        prime.add(MARGIN));
  }

  @ParameterizedTest
  @MethodSource("valuesOutOfRange")
  void s3_aServersValueOutOfRangeIsRefused(BigInteger serverValue) {
    assertViolation(
        "S3", parameters(data -> with(data, data.g(), SafePrimes.TELEGRAM, serverValue)));
  }

  @Test
  void s4_anAnswerOfAnotherHashIsRefused() {
    assertViolation(
        "S4",
        plainAnswer(
            plain -> {
              plain[0] ^= 1;
              return plain;
            }));
  }

  @Test
  void s4_anAnswerThatWasChangedIsRefused() {
    assertViolation(
        "S4",
        plainAnswer(
            plain -> {
              plain[100] ^= 1;
              return plain;
            }));
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 32, 1024, 1 << 20})
  void s4_anAnswerOfTooMuchPaddingIsRefused(int more) {
    assertViolation("S4", plainAnswer(plain -> Arrays.copyOf(plain, plain.length + more)));
  }

  @Test
  void s4_anAnswerOfNoWholeBlocksIsRefused() {
    assertViolation(
        "S4",
        secondAnswer(
            answer -> {
              ServerDhParams.Ok ok = (ServerDhParams.Ok) answer;
              ByteString longer =
                  ByteString.of(Arrays.copyOf(ok.encryptedAnswer().toByteArray(), 600));
              return new ServerDhParams.Ok(ok.nonce(), ok.serverNonce(), longer);
            }));
  }

  @Test
  void s4_anAnswerWithMoreThanTheParametersIsRefused() {
    HandshakeScript script =
        plainAnswer(
            plain -> {
              byte[] object = Arrays.copyOfRange(plain, 20, plain.length);
              byte[] more = Arrays.copyOf(Digests.sha1(object), plain.length);
              System.arraycopy(object, 0, more, 20, object.length);
              return more;
            });

    // The hash is right, also over the padding: so the padding is part of the object.
    assertThatThrownBy(() -> Run.of(script)).isInstanceOf(TlFormatException.class);
  }

  @Test
  void s5_anotherNonceInTheOfferIsRefused() {
    assertViolation(
        "S5",
        offer(pq -> new ResPq(OTHER, pq.serverNonce(), pq.pq(), pq.serverPublicKeyFingerprints())));
  }

  @Test
  void s5_anotherNonceBesideTheParametersIsRefused() {
    assertViolation(
        "S5",
        secondAnswer(
            answer ->
                new ServerDhParams.Ok(
                    OTHER, answer.serverNonce(), ((ServerDhParams.Ok) answer).encryptedAnswer())));
    assertViolation(
        "S5",
        secondAnswer(
            answer ->
                new ServerDhParams.Ok(
                    answer.nonce(), OTHER, ((ServerDhParams.Ok) answer).encryptedAnswer())));
  }

  @Test
  void s5_anotherNonceAmongTheParametersIsRefused() {
    assertViolation("S5", parameters(data -> with(data, OTHER, data.serverNonce())));
    assertViolation("S5", parameters(data -> with(data, data.nonce(), OTHER)));
  }

  @Test
  void s5_anotherNonceInTheLastAnswerIsRefused() {
    assertViolation(
        "S5", lastAnswer(ok -> new SetClientDhParamsAnswer.Ok(OTHER, ok.serverNonce(), hash(ok))));
    assertViolation(
        "S5", lastAnswer(ok -> new SetClientDhParamsAnswer.Ok(ok.nonce(), OTHER, hash(ok))));
  }

  @ParameterizedTest
  @EnumSource(HandshakeScript.Verdict.class)
  void s5_anotherHashInTheLastAnswerIsRefused(HandshakeScript.Verdict verdict) {
    assertViolation(
        "S5",
        lastAnswer(
            ok ->
                switch (verdict) {
                  case OK -> new SetClientDhParamsAnswer.Ok(ok.nonce(), ok.serverNonce(), OTHER);
                  case RETRY ->
                      new SetClientDhParamsAnswer.Retry(ok.nonce(), ok.serverNonce(), OTHER);
                  case FAIL ->
                      new SetClientDhParamsAnswer.Fail(ok.nonce(), ok.serverNonce(), OTHER);
                }));
  }

  @Test
  void s5_theHashOfAnotherEndIsRefused() {
    assertViolation(
        "S5",
        lastAnswer(
            ok -> new SetClientDhParamsAnswer.Retry(ok.nonce(), ok.serverNonce(), hash(ok))));
  }

  @Test
  void s5_anotherHashInTheRefusalOfTheProofIsRefused() {
    assertViolation(
        "S5",
        secondAnswer(
            answer -> new ServerDhParams.Fail(answer.nonce(), answer.serverNonce(), OTHER)));
  }

  @Test
  void s5_aServerThatNeverAcceptsAKeyIsLeft() {
    int[] tried = {0};
    HandshakeScript script =
        new HandshakeScript() {
          @Override
          public Verdict verdict(AuthKey authKey) {
            tried[0]++;
            return Verdict.RETRY;
          }
        };

    assertViolation("S5", script);
    assertThat(tried[0]).isEqualTo(5);
  }

  @Test
  void aServerThatRefusesTheKeyIsAnErrorOfTheConnection() {
    HandshakeScript script =
        new HandshakeScript() {
          @Override
          public Verdict verdict(AuthKey authKey) {
            return Verdict.FAIL;
          }
        };

    assertThatThrownBy(() -> Run.of(script))
        .isInstanceOf(ConnectionException.class)
        .hasMessage("the server refused the new key");
  }

  @Test
  void aServerThatRefusesTheProofIsAnErrorOfTheConnection() {
    HandshakeScript script =
        new HandshakeScript() {
          @Override
          public boolean refusesProof() {
            return true;
          }
        };

    assertThatThrownBy(() -> Run.of(script))
        .isInstanceOf(ConnectionException.class)
        .hasMessage("the server refused the key exchange");
  }

  @Test
  void s7_aServerOfUnknownKeysIsRefused() {
    assertViolation(
        "S7", offer(pq -> new ResPq(pq.nonce(), pq.serverNonce(), pq.pq(), List.of(1L, 2L))));
    assertViolation("S7", offer(pq -> new ResPq(pq.nonce(), pq.serverNonce(), pq.pq(), List.of())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00",
        "01",
        "7fffffff",
        "7fffffffffffffe7",
        "8000000000000021",
        "3fffffff00000001",
        "000000000000000000000f",
        "69"
      })
  void s7_workThatIsNoProductOfTwoDifferentPrimesIsRefused(String pq) {
    assertViolation(
        "S7",
        offer(
            honest ->
                new ResPq(
                    honest.nonce(),
                    honest.serverNonce(),
                    ByteString.decodeHex(pq),
                    honest.serverPublicKeyFingerprints())));
  }

  @Test
  void aMessageOfAnotherPhaseIsRefused() {
    byte[] last = Run.honest().messages().get(5);
    ClientHandshake client = Run.client(new SecureRandomness());
    client.start();

    assertThatThrownBy(() -> client.receive(last)).isInstanceOf(TlFormatException.class);
  }

  @Test
  void afterAViolationEvenTheRightMessageIsRefused() {
    ClientHandshake client = Run.client(new SecureRandomness());
    ServerHandshake server = Run.server(HandshakeScript.HONEST);
    byte[] offer = server.receive(client.start()).reply();
    byte[] changed = offer.clone();
    changed[4] ^= 1;

    assertThatThrownBy(() -> client.receive(changed))
        .isInstanceOf(ProtocolViolationException.class);
    assertThatThrownBy(() -> client.receive(offer)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void everyTruncationOfEveryAnswerIsRefused() {
    ServerHandshake server = Run.server(HandshakeScript.HONEST);
    ClientHandshake client = Run.client(TestRandomness.of(5));
    byte[] offer = server.receive(client.start()).reply();
    for (int length = 0; length < offer.length; length += 4) {
      ClientHandshake another = Run.client(TestRandomness.of(5));
      another.start();
      byte[] truncated = Arrays.copyOf(offer, length);
      assertThatThrownBy(() -> another.receive(truncated)).isInstanceOf(TlFormatException.class);
    }
    assertThat(client.receive(offer)).isInstanceOf(HandshakeStep.Send.class);
  }

  private static void assertViolation(String rule, HandshakeScript script) {
    assertThatThrownBy(() -> Run.of(script))
        .isInstanceOfSatisfying(
            ProtocolViolationException.class,
            violation -> assertThat(violation.rule()).isEqualTo(rule));
  }

  private static ServerDhInnerData with(
      ServerDhInnerData data, int g, BigInteger prime, BigInteger serverValue) {
    return new ServerDhInnerData(
        data.nonce(),
        data.serverNonce(),
        g,
        ByteString.of(BigEndian.shortest(prime)),
        ByteString.of(BigEndian.shortest(serverValue)),
        data.serverTime());
  }

  private static ServerDhInnerData with(ServerDhInnerData data, Int128 nonce, Int128 serverNonce) {
    return new ServerDhInnerData(
        nonce, serverNonce, data.g(), data.dhPrime(), data.gA(), data.serverTime());
  }

  private static BigInteger value(ByteString bytes) {
    return BigEndian.unsigned(bytes.toByteArray());
  }

  private static Int128 hash(SetClientDhParamsAnswer answer) {
    return ((SetClientDhParamsAnswer.Ok) answer).newNonceHash1();
  }
}
