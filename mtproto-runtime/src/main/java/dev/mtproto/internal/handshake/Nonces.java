package dev.mtproto.internal.handshake;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.tl.Int128;
import dev.mtproto.tl.Int256;

/** The nonces of one key exchange. The new nonce is the secret that the exchange rests on. */
final class Nonces {
  private final Int128 nonce;
  private final Int128 serverNonce;
  private final Int256 newNonce;

  Nonces(Int128 nonce, Int128 serverNonce, Int256 newNonce) {
    this.nonce = nonce;
    this.serverNonce = serverNonce;
    this.newNonce = newNonce;
  }

  Int128 nonce() {
    return nonce;
  }

  Int128 serverNonce() {
    return serverNonce;
  }

  Int256 newNonce() {
    return newNonce;
  }

  /** Requires that a message belongs to this exchange (S5). */
  void require(Int128 itsNonce, Int128 itsServerNonce) {
    require(nonce, itsNonce, "nonce");
    require(serverNonce, itsServerNonce, "server_nonce");
  }

  /** Requires that a message repeats a value (S5); compared in constant time. */
  static void require(Int128 expected, Int128 received, String name) {
    if (!expected.equals(received)) {
      throw new ProtocolViolationException("S5", "another " + name + " in the key exchange");
    }
  }
}
