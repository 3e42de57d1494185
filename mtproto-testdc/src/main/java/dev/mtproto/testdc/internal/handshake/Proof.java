package dev.mtproto.testdc.internal.handshake;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.crypto.OldRsaPadding;
import dev.mtproto.internal.crypto.RsaPad;
import dev.mtproto.internal.crypto.RsaPrivateKey;
import dev.mtproto.internal.crypto.RsaPublicKey;
import dev.mtproto.internal.service.PqInnerData;
import dev.mtproto.tl.Int128;
import dev.mtproto.tl.Int256;
import dev.mtproto.tl.TlReader;
import java.util.OptionalInt;
import okio.ByteString;

/** A client's proof of work, whichever of its four forms it has. */
record Proof(
    ByteString pq,
    ByteString p,
    ByteString q,
    Int128 nonce,
    Int128 serverNonce,
    Int256 newNonce,
    OptionalInt dc,
    OptionalInt expiresIn) {

  /** Decrypts a proof, with whichever of the two paddings it has. */
  static Proof open(RsaPrivateKey key, ByteString encrypted) {
    if (encrypted.size() != RsaPublicKey.LENGTH) {
      throw new ProtocolViolationException("S7", "a proof of " + encrypted.size() + " bytes");
    }
    byte[] block = encrypted.toByteArray();
    byte[] data =
        RsaPad.decrypt(key, block)
            .or(() -> OldRsaPadding.decrypt(key, block))
            .orElseThrow(() -> new ProtocolViolationException("S7", "a proof of no known padding"));
    return of(new TlReader(data).read(PqInnerData.tlCodec()));
  }

  private static Proof of(PqInnerData data) {
    OptionalInt dc = OptionalInt.empty();
    OptionalInt expiresIn = OptionalInt.empty();
    if (data instanceof PqInnerData.Dc withDc) {
      dc = OptionalInt.of(withDc.dc());
    } else if (data instanceof PqInnerData.Temp temporary) {
      expiresIn = OptionalInt.of(temporary.expiresIn());
    } else if (data instanceof PqInnerData.TempDc temporary) {
      dc = OptionalInt.of(temporary.dc());
      expiresIn = OptionalInt.of(temporary.expiresIn());
    }
    return new Proof(
        data.pq(),
        data.p(),
        data.q(),
        data.nonce(),
        data.serverNonce(),
        data.newNonce(),
        dc,
        expiresIn);
  }

  @Override
  public String toString() {
    return "Proof[dc=" + dc + ", expiresIn=" + expiresIn + "]";
  }
}
