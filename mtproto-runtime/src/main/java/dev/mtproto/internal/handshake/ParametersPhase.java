package dev.mtproto.internal.handshake;

import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.crypto.BigEndian;
import dev.mtproto.internal.crypto.DhChecks;
import dev.mtproto.internal.service.ServerDhInnerData;
import dev.mtproto.internal.service.ServerDhParams;
import dev.mtproto.tl.Int128;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;

/** Waits for {@code Server_DH_Params}; checks them and makes the key. */
record ParametersPhase(HandshakeSettings settings, Nonces nonces) implements Phase {
  @Override
  public Outcome receive(byte[] body) {
    ServerDhParams params = ServerDhParams.tlCodec().decode(body);
    nonces.require(params.nonce(), params.serverNonce());
    if (params instanceof ServerDhParams.Ok ok) {
      return agree(ok);
    }
    Int128 hash = ((ServerDhParams.Fail) params).newNonceHash();
    Nonces.require(NonceDerivation.newNonceHash(nonces.newNonce()), hash, "new_nonce_hash");
    throw new ConnectionException("the server refused the key exchange");
  }

  private Outcome agree(ServerDhParams.Ok ok) {
    ExchangeKey key = new ExchangeKey(nonces.newNonce(), nonces.serverNonce());
    ServerDhInnerData data = open(key, ok);
    nonces.require(data.nonce(), data.serverNonce());
    BigInteger prime = BigEndian.unsigned(data.dhPrime().toByteArray());
    BigInteger serverValue = BigEndian.unsigned(data.gA().toByteArray());
    DhChecks.requireSafePrime(prime);
    DhChecks.requireGenerator(data.g(), prime);
    DhChecks.requirePublicValue(serverValue, prime);
    Duration offset =
        Duration.between(settings.clock().instant(), Instant.ofEpochSecond(data.serverTime()));
    return new Agreement(settings, nonces, key, prime, data.g(), serverValue, offset).first();
  }

  private static ServerDhInnerData open(ExchangeKey key, ServerDhParams.Ok ok) {
    byte[] object =
        key.open(ok.encryptedAnswer().toByteArray())
            .orElseThrow(
                () -> new ProtocolViolationException("S4", "an answer of another hash or padding"));
    return ServerDhInnerData.tlCodec().decode(object);
  }
}
