package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code cdnPublicKey}. */
@TlType
@TlConstructor(0xc982eaba)
interface CdnPublicKeyType {
  int dcId();

  String publicKey();
}
