package dev.mtproto.internal.crypto;

import okio.ByteString;

/**
 * What a client sends in place of a password.
 *
 * @param a the client's public value, 256 bytes
 * @param m1 its proof, 32 bytes
 */
public record SrpProof(ByteString a, ByteString m1) {
  @Override
  public String toString() {
    return "SrpProof{***}";
  }
}
