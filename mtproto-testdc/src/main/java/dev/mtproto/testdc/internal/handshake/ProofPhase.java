package dev.mtproto.testdc.internal.handshake;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.crypto.BigEndian;
import dev.mtproto.internal.crypto.DhChecks;
import dev.mtproto.internal.crypto.Digests;
import dev.mtproto.internal.handshake.ExchangeKey;
import dev.mtproto.internal.handshake.NonceDerivation;
import dev.mtproto.internal.service.ReqDHParams;
import dev.mtproto.internal.service.ServerDhInnerData;
import dev.mtproto.internal.service.ServerDhParams;
import java.math.BigInteger;
import java.util.Arrays;
import okio.ByteString;

/** Takes {@code req_DH_params}; sends the parameters. */
record ProofPhase(ServerSettings settings, Exchange exchange) implements ServerPhase {
  @Override
  public Outcome receive(byte[] body) {
    ReqDHParams request = ReqDHParams.tlCodec().decode(body);
    Proof proof = check(request);
    if (settings.script().refusesProof()) {
      ServerDhParams.Fail fail =
          new ServerDhParams.Fail(
              exchange.nonce(),
              exchange.serverNonce(),
              NonceDerivation.newNonceHash(proof.newNonce()));
      return new Outcome(reply(fail), ServerPhase.idle());
    }
    BigInteger exponent = BigEndian.unsigned(settings.random().bytes(DhChecks.LENGTH));
    BigInteger generator = BigInteger.valueOf(settings.group().generator());
    BigInteger serverValue = generator.modPow(exponent, settings.group().prime());
    ExchangeKey key = new ExchangeKey(proof.newNonce(), proof.serverNonce());
    return new Outcome(
        reply(parameters(key, serverValue)),
        KeyPhase.first(settings, exchange, proof, key, exponent));
  }

  private Proof check(ReqDHParams request) {
    exchange.requireNonces(request.nonce(), request.serverNonce());
    exchange.requireFactors(request.p(), request.q());
    if (request.publicKeyFingerprint() != settings.key().publicKey().fingerprint()) {
      throw new ProtocolViolationException("S7", "another RSA key");
    }
    Proof proof = Proof.open(settings.key(), request.encryptedData());
    exchange.requireNonces(proof.nonce(), proof.serverNonce());
    exchange.requireFactors(proof.p(), proof.q());
    if (!Exchange.is(exchange.pq(), proof.pq())) {
      throw new ProtocolViolationException("S7", "another pq");
    }
    return proof;
  }

  private ServerDhParams parameters(ExchangeKey key, BigInteger serverValue) {
    ServerDhInnerData honest =
        new ServerDhInnerData(
            exchange.nonce(),
            exchange.serverNonce(),
            settings.group().generator(),
            ByteString.of(BigEndian.shortest(settings.group().prime())),
            ByteString.of(BigEndian.shortest(serverValue)),
            (int) settings.clock().instant().getEpochSecond());
    byte[] object = ServerDhInnerData.tlCodec().encode(settings.script().parameters(honest));
    byte[] plain = settings.script().plainAnswer(padded(object));
    return new ServerDhParams.Ok(
        exchange.nonce(), exchange.serverNonce(), ByteString.of(key.sealPlain(plain)));
  }

  /** Behind its SHA-1, with random bytes to whole blocks. */
  private byte[] padded(byte[] object) {
    int used = Digests.SHA1_LENGTH + object.length;
    byte[] plain = Arrays.copyOf(Digests.sha1(object), (used + 15) / 16 * 16);
    System.arraycopy(object, 0, plain, Digests.SHA1_LENGTH, object.length);
    settings.random().fill(plain, used, plain.length - used);
    return plain;
  }

  private ServerStep reply(ServerDhParams honest) {
    return ServerStep.reply(
        ServerDhParams.tlCodec().encode(settings.script().secondAnswer(honest)));
  }
}
