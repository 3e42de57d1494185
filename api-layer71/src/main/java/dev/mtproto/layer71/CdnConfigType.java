package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code cdnConfig}. */
@TlType
@TlConstructor(0x5725e40a)
interface CdnConfigType {
  List<CdnPublicKey> publicKeys();
}
