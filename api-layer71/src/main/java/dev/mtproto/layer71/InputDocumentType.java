package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** {@code InputDocument}. */
@TlType
interface InputDocumentType {
  /** {@code inputDocumentEmpty}. */
  @TlConstructor(0x72f0eaae)
  interface Empty {}

  /** {@code inputDocument}. */
  @TlConstructor(0x18798952)
  interface Regular {
    long id();

    @TlSecret
    long accessHash();
  }
}
