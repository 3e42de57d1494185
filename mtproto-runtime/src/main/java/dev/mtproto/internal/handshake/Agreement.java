package dev.mtproto.internal.handshake;

import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.BigEndian;
import dev.mtproto.internal.crypto.DhChecks;
import dev.mtproto.internal.service.ClientDhInnerData;
import dev.mtproto.internal.service.SetClientDHParams;
import java.math.BigInteger;
import java.time.Duration;
import okio.ByteString;

/**
 * The parameters that were agreed on. Each attempt at a key takes a new exponent; {@code Agreement}
 * is no record, lest something print it.
 */
final class Agreement {
  private final HandshakeSettings settings;
  private final Nonces nonces;
  private final ExchangeKey key;
  private final BigInteger prime;
  private final BigInteger generator;
  private final BigInteger serverValue;
  private final Duration serverTimeOffset;

  Agreement(
      HandshakeSettings settings,
      Nonces nonces,
      ExchangeKey key,
      BigInteger prime,
      int generator,
      BigInteger serverValue,
      Duration serverTimeOffset) {
    this.settings = settings;
    this.nonces = nonces;
    this.key = key;
    this.prime = prime;
    this.generator = BigInteger.valueOf(generator);
    this.serverValue = serverValue;
    this.serverTimeOffset = serverTimeOffset;
  }

  /** The first attempt at a key. */
  Phase.Outcome first() {
    return attempt(1, 0);
  }

  /**
   * An attempt at a key.
   *
   * @param number counted from 1
   * @param retryId the auxiliary hash of the key that was refused, 0 at first
   */
  Phase.Outcome attempt(int number, long retryId) {
    BigInteger exponent;
    BigInteger clientValue;
    do {
      exponent = BigEndian.unsigned(settings.random().bytes(DhChecks.LENGTH));
      clientValue = generator.modPow(exponent, prime);
    } while (!DhChecks.isPublicValue(clientValue, prime));
    BigInteger shared = serverValue.modPow(exponent, prime);
    AuthKey authKey = AuthKey.of(BigEndian.fixed(shared, AuthKey.LENGTH));
    return new Phase.Outcome(
        new HandshakeStep.Send(request(retryId, clientValue)),
        new AnswerPhase(this, nonces, authKey, number));
  }

  /** The end: the key is accepted, and what it was made with is forgotten. */
  HandshakeResult accept(AuthKey authKey) {
    key.wipe();
    long salt = NonceDerivation.firstSalt(nonces.newNonce(), nonces.serverNonce());
    return new HandshakeResult(authKey, salt, serverTimeOffset);
  }

  private byte[] request(long retryId, BigInteger clientValue) {
    ClientDhInnerData data =
        new ClientDhInnerData(
            nonces.nonce(),
            nonces.serverNonce(),
            retryId,
            ByteString.of(BigEndian.shortest(clientValue)));
    byte[] encrypted = key.seal(ClientDhInnerData.tlCodec().encode(data), settings.random());
    return SetClientDHParams.tlCodec()
        .encode(
            new SetClientDHParams(nonces.nonce(), nonces.serverNonce(), ByteString.of(encrypted)));
  }
}
