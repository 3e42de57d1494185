package dev.mtproto.internal.handshake;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.crypto.PqFactors;
import dev.mtproto.internal.crypto.RsaPad;
import dev.mtproto.internal.crypto.RsaPublicKey;
import dev.mtproto.internal.service.PqInnerData;
import dev.mtproto.internal.service.ReqDHParams;
import dev.mtproto.internal.service.ResPq;
import dev.mtproto.tl.Int128;
import dev.mtproto.tl.Int256;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import okio.ByteString;

/** Waits for {@code resPQ}; proves the work, encrypted for the server's RSA key. */
record PqPhase(HandshakeSettings settings, Int128 nonce) implements Phase {
  private static final int MOST_NAMED = 8;

  @Override
  public Outcome receive(byte[] body) {
    ResPq offer = ResPq.tlCodec().decode(body);
    Nonces.require(nonce, offer.nonce(), "nonce");
    RsaPublicKey key = choose(offer);
    PqFactors factors = PqFactors.of(offer.pq().toByteArray());
    Int256 newNonce = Int256.of(settings.random().bytes(Int256.BYTES));
    Nonces nonces = new Nonces(nonce, offer.serverNonce(), newNonce);

    ByteString p = ByteString.of(factors.pBytes());
    ByteString q = ByteString.of(factors.qBytes());
    byte[] data = PqInnerData.tlCodec().encode(innerData(nonces, offer.pq(), p, q));
    ByteString encrypted = ByteString.of(RsaPad.encrypt(key, data, settings.random()));
    ReqDHParams request =
        new ReqDHParams(nonce, nonces.serverNonce(), p, q, key.fingerprint(), encrypted);
    return new Outcome(
        new HandshakeStep.Send(ReqDHParams.tlCodec().encode(request)),
        new ParametersPhase(settings, nonces));
  }

  private RsaPublicKey choose(ResPq offer) {
    List<Long> fingerprints = offer.serverPublicKeyFingerprints();
    return settings.keys().choose(fingerprints).orElseThrow(() -> unknown(fingerprints));
  }

  private ProtocolViolationException unknown(List<Long> fingerprints) {
    String offered =
        fingerprints.stream()
            .limit(MOST_NAMED)
            .map(fingerprint -> String.format(Locale.ROOT, "%016x", fingerprint))
            .collect(Collectors.joining(", "));
    return new ProtocolViolationException(
        "S7",
        "data centre "
            + settings.dc()
            + " has RSA keys with the fingerprints ["
            + offered
            + "], none of which is trusted; if it is one of your own, give its public key: the builder's"
            + " serverKey, or the command's --dc-key");
  }

  private PqInnerData innerData(Nonces nonces, ByteString pq, ByteString p, ByteString q) {
    Int128 serverNonce = nonces.serverNonce();
    Int256 newNonce = nonces.newNonce();
    int dc = settings.dc();
    return settings.expiresIn().isPresent()
        ? new PqInnerData.TempDc(
            pq, p, q, nonce, serverNonce, newNonce, dc, settings.expiresIn().getAsInt())
        : new PqInnerData.Dc(pq, p, q, nonce, serverNonce, newNonce, dc);
  }
}
