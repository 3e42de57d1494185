package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import okio.ByteString;

/** {@code cdnFileHash}. */
@TlType
@TlConstructor(0x77eec38f)
interface CdnFileHashType {
  int offset();

  int limit();

  @TlSecret
  ByteString hash();
}
