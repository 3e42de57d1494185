package dev.mtproto.testdc.internal.handshake;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.crypto.BigEndian;
import dev.mtproto.tl.Int128;
import java.math.BigInteger;
import okio.ByteString;

/** What every message of one exchange must agree with. */
record Exchange(Int128 nonce, Int128 serverNonce, BigInteger p, BigInteger q) {
  BigInteger pq() {
    return p.multiply(q);
  }

  /** Requires that a message belongs to this exchange. */
  void requireNonces(Int128 itsNonce, Int128 itsServerNonce) {
    if (!nonce.equals(itsNonce) || !serverNonce.equals(itsServerNonce)) {
      throw new ProtocolViolationException("S5", "another nonce in the key exchange");
    }
  }

  /** Requires that a message repeats the factors. */
  void requireFactors(ByteString itsP, ByteString itsQ) {
    if (!is(p, itsP) || !is(q, itsQ)) {
      throw new ProtocolViolationException("S7", "wrong factors in the key exchange");
    }
  }

  /** Whether the bytes are this number. */
  static boolean is(BigInteger number, ByteString bytes) {
    return BigEndian.unsigned(bytes.toByteArray()).equals(number);
  }
}
