package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** {@code inputWebFileLocation}. */
@TlType
@TlConstructor(0xc239d686)
interface InputWebFileLocationType {
  String url();

  @TlSecret
  long accessHash();
}
