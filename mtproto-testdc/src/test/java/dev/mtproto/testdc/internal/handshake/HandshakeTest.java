package dev.mtproto.testdc.internal.handshake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.RsaPad;
import dev.mtproto.internal.crypto.SafePrimes;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.handshake.ClientHandshake;
import dev.mtproto.internal.handshake.HandshakeResult;
import dev.mtproto.internal.handshake.HandshakeSettings;
import dev.mtproto.internal.service.ReqDHParams;
import dev.mtproto.internal.service.ServerDhInnerData;
import dev.mtproto.testdc.internal.handshake.HandshakeScript.Verdict;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.agreement.DHStandardGroups;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our client and an honest data centre. */
final class HandshakeTest {
  private static final BigInteger BASE = BigInteger.ONE.shiftLeft(2000);

  @RepeatedTest(25)
  void bothSidesEndWithTheSameKeyAndSalt() {
    assertAgreed(Run.honest());
  }

  @Test
  void theServersTimeIsKnownAfterwards() {
    assertThat(Run.honest().client().serverTimeOffset()).isEqualTo(Duration.ofDays(10));
  }

  @Test
  void theServerLearnsTheDataCentreAndThatTheKeyIsPermanent() {
    EstablishedKey established = Run.honest().server();

    assertThat(established.dc()).hasValue(Run.DC);
    assertThat(established.expiresIn()).isEmpty();
  }

  @Test
  void aTemporaryKeySaysHowLongItLives() {
    HandshakeSettings permanent = Run.settings(new SecureRandomness());
    HandshakeSettings temporary =
        HandshakeSettings.temporary(
            permanent.keys(), -10_002, 86_400, permanent.random(), permanent.clock());

    Run run = Run.of(new ClientHandshake(temporary), Run.server(HandshakeScript.HONEST));

    assertAgreed(run);
    assertThat(run.server().dc()).hasValue(-10_002);
    assertThat(run.server().expiresIn()).hasValue(86_400);
  }

  @Test
  void s6_noTwoExchangesShareAnything() {
    Run one = Run.honest();
    Run other = Run.honest();

    assertThat(one.client().authKey()).isNotEqualTo(other.client().authKey());
    assertThat(one.client().serverSalt()).isNotEqualTo(other.client().serverSalt());
    for (int i = 0; i < one.messages().size(); i++) {
      assertThat(one.messages().get(i)).isNotEqualTo(other.messages().get(i));
    }
  }

  @Test
  void s7_theProofIsPaddedWithRsaPad() {
    ReqDHParams proof = ReqDHParams.tlCodec().decode(Run.honest().messages().get(2));

    assertThat(proof.encryptedData().size()).isEqualTo(256);
    assertThat(RsaPad.decrypt(Run.KEY, proof.encryptedData().toByteArray())).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"TELEGRAM, 4", "TELEGRAM, 7", "RFC_3526, 2"})
  void otherGroupsAreAccepted(String prime, int g) {
    BigInteger p =
        prime.equals("TELEGRAM") ? SafePrimes.TELEGRAM : DHStandardGroups.rfc3526_2048.getP();

    assertAgreed(
        Run.of(
            Run.client(new SecureRandomness()),
            Run.server(new DhGroup(p, g), new SecureRandomness(), HandshakeScript.HONEST)));
  }

  @Test
  void s7_aKeyThatBeginsWithAZeroIsTheSameOnBothSides() {
    Run run = run(BASE.add(BigInteger.valueOf(362)), BASE);

    assertThat(run.client().authKey().toByteArray()[0]).isZero();
    assertAgreed(run);
  }

  @Test
  void s7_valuesThatBeginWithAZeroAreSentShorter() {
    BigInteger exponent = BASE.add(BigInteger.valueOf(734));
    List<ServerDhInnerData> seen = new ArrayList<>();
    HandshakeScript observer =
        new HandshakeScript() {
          @Override
          public ServerDhInnerData parameters(ServerDhInnerData honest) {
            seen.add(honest);
            return honest;
          }
        };
    // The same exponent on both sides: g_a and g_b are one number.
    Run run =
        Run.of(
            Run.client(TestRandomness.withExponent(exponent)),
            Run.server(DhGroup.usual(), TestRandomness.withExponent(exponent), observer));

    assertThat(seen.get(0).gA().size()).isEqualTo(255);
    assertAgreed(run);
  }

  @Test
  void aRetryEndsWithAnotherKey() {
    List<AuthKey> tried = new ArrayList<>();
    Run run =
        Run.of(
            new HandshakeScript() {
              @Override
              public Verdict verdict(AuthKey authKey) {
                tried.add(authKey);
                return tried.size() < 5 ? Verdict.RETRY : Verdict.OK;
              }
            });

    assertAgreed(run);
    assertThat(tried).hasSize(5).doesNotHaveDuplicates().endsWith(run.client().authKey());
  }

  @Test
  void anExchangeThatIsOverTakesNothingMore() {
    ClientHandshake client = Run.client(new SecureRandomness());
    Run run = Run.of(client, Run.server(HandshakeScript.HONEST));

    assertThatThrownBy(() -> client.receive(run.messages().get(5)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void s17_noTextShowsTheKey() {
    HandshakeResult result = Run.honest().client();

    assertThat(result.toString())
        .doesNotContain(HexFormat.of().formatHex(result.authKey().toByteArray(), 0, 4))
        .contains("AuthKey[id=");
  }

  private static Run run(BigInteger clientExponent, BigInteger serverExponent) {
    return Run.of(
        Run.client(TestRandomness.withExponent(clientExponent)),
        Run.server(
            DhGroup.usual(), TestRandomness.withExponent(serverExponent), HandshakeScript.HONEST));
  }

  private static void assertAgreed(Run run) {
    assertThat(run.client().authKey()).isEqualTo(run.server().authKey());
    assertThat(run.client().serverSalt()).isEqualTo(run.server().serverSalt());
  }
}
