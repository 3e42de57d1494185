package dev.mtproto.testdc.internal.handshake;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.BigEndian;
import dev.mtproto.internal.crypto.DhChecks;
import dev.mtproto.internal.handshake.ExchangeKey;
import dev.mtproto.internal.handshake.NonceDerivation;
import dev.mtproto.internal.service.ClientDhInnerData;
import dev.mtproto.internal.service.SetClientDHParams;
import dev.mtproto.internal.service.SetClientDhParamsAnswer;
import dev.mtproto.testdc.internal.handshake.HandshakeScript.Verdict;
import dev.mtproto.tl.Int128;
import java.math.BigInteger;
import java.util.Optional;

/** Takes {@code set_client_DH_params}; makes the key, or has the client choose again. */
final class KeyPhase implements ServerPhase {
  private final ServerSettings settings;
  private final Exchange exchange;
  private final Proof proof;
  private final ExchangeKey key;
  private final BigInteger exponent;
  private final long retryId;

  private KeyPhase(
      ServerSettings settings,
      Exchange exchange,
      Proof proof,
      ExchangeKey key,
      BigInteger exponent,
      long retryId) {
    this.settings = settings;
    this.exchange = exchange;
    this.proof = proof;
    this.key = key;
    this.exponent = exponent;
    this.retryId = retryId;
  }

  static KeyPhase first(
      ServerSettings settings,
      Exchange exchange,
      Proof proof,
      ExchangeKey key,
      BigInteger exponent) {
    return new KeyPhase(settings, exchange, proof, key, exponent, 0);
  }

  @Override
  public Outcome receive(byte[] body) {
    AuthKey authKey = agree(open(body));
    Verdict verdict = settings.script().verdict(authKey);
    byte[] reply =
        SetClientDhParamsAnswer.tlCodec()
            .encode(settings.script().lastAnswer(answer(verdict, authKey)));
    return switch (verdict) {
      case OK -> new Outcome(new ServerStep(reply, established(authKey)), ServerPhase.idle());
      case RETRY -> new Outcome(ServerStep.reply(reply), again(authKey.auxHash()));
      case FAIL -> new Outcome(ServerStep.reply(reply), ServerPhase.idle());
    };
  }

  private ClientDhInnerData open(byte[] body) {
    SetClientDHParams request = SetClientDHParams.tlCodec().decode(body);
    exchange.requireNonces(request.nonce(), request.serverNonce());
    byte[] object =
        key.open(request.encryptedData().toByteArray())
            .orElseThrow(() -> new ProtocolViolationException("S4", "another hash or padding"));
    ClientDhInnerData data = ClientDhInnerData.tlCodec().decode(object);
    exchange.requireNonces(data.nonce(), data.serverNonce());
    if (data.retryId() != retryId) {
      throw new ProtocolViolationException("S5", "another retry_id");
    }
    return data;
  }

  /** The key; g_b comes in as many bytes as it has. */
  private AuthKey agree(ClientDhInnerData data) {
    BigInteger prime = settings.group().prime();
    BigInteger clientValue = BigEndian.unsigned(data.gB().toByteArray());
    DhChecks.requirePublicValue(clientValue, prime);
    return AuthKey.of(BigEndian.fixed(clientValue.modPow(exponent, prime), AuthKey.LENGTH));
  }

  private SetClientDhParamsAnswer answer(Verdict verdict, AuthKey authKey) {
    Int128 nonce = exchange.nonce();
    Int128 serverNonce = exchange.serverNonce();
    return switch (verdict) {
      case OK ->
          new SetClientDhParamsAnswer.Ok(nonce, serverNonce, hash(NonceDerivation.OK, authKey));
      case RETRY ->
          new SetClientDhParamsAnswer.Retry(
              nonce, serverNonce, hash(NonceDerivation.RETRY, authKey));
      case FAIL ->
          new SetClientDhParamsAnswer.Fail(nonce, serverNonce, hash(NonceDerivation.FAIL, authKey));
    };
  }

  private Int128 hash(int number, AuthKey authKey) {
    return NonceDerivation.newNonceHash(proof.newNonce(), number, authKey);
  }

  private Optional<EstablishedKey> established(AuthKey authKey) {
    key.wipe();
    long salt = NonceDerivation.firstSalt(proof.newNonce(), proof.serverNonce());
    return Optional.of(new EstablishedKey(authKey, salt, proof.dc(), proof.expiresIn()));
  }

  private KeyPhase again(long refused) {
    return new KeyPhase(settings, exchange, proof, key, exponent, refused);
  }
}
