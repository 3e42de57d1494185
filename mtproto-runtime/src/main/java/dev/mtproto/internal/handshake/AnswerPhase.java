package dev.mtproto.internal.handshake;

import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.service.SetClientDhParamsAnswer;
import dev.mtproto.tl.Int128;

/** Waits for {@code Set_client_DH_params_answer}: the key, another attempt, or the end. */
record AnswerPhase(Agreement agreement, Nonces nonces, AuthKey authKey, int attempt)
    implements Phase {
  /** How many keys are tried. That even one is refused is a matter of 2^-64. */
  static final int MAX_ATTEMPTS = 5;

  @Override
  public Outcome receive(byte[] body) {
    SetClientDhParamsAnswer answer = SetClientDhParamsAnswer.tlCodec().decode(body);
    nonces.require(answer.nonce(), answer.serverNonce());
    if (answer instanceof SetClientDhParamsAnswer.Ok ok) {
      requireHash(NonceDerivation.OK, ok.newNonceHash1());
      return new Outcome(new HandshakeStep.Done(agreement.accept(authKey)), Phase.over());
    }
    if (answer instanceof SetClientDhParamsAnswer.Retry retry) {
      requireHash(NonceDerivation.RETRY, retry.newNonceHash2());
      return again();
    }
    requireHash(NonceDerivation.FAIL, ((SetClientDhParamsAnswer.Fail) answer).newNonceHash3());
    throw new ConnectionException("the server refused the new key");
  }

  private Outcome again() {
    if (attempt == MAX_ATTEMPTS) {
      throw new ProtocolViolationException("S5", attempt + " keys refused in one key exchange");
    }
    return agreement.attempt(attempt + 1, authKey.auxHash());
  }

  private void requireHash(int number, Int128 received) {
    Int128 expected = NonceDerivation.newNonceHash(nonces.newNonce(), number, authKey);
    Nonces.require(expected, received, "new_nonce_hash" + number);
  }
}
