package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** {@code InputFileLocation}. */
@TlType
interface InputFileLocationType {
  /** {@code inputFileLocation}. */
  @TlConstructor(0x14637196)
  interface Regular {
    long volumeId();

    int localId();

    @TlSecret
    long secret();
  }

  /** {@code inputEncryptedFileLocation}. */
  @TlConstructor(0xf5235d55)
  interface InputEncryptedFileLocation {
    long id();

    @TlSecret
    long accessHash();
  }

  /** {@code inputDocumentFileLocation}. */
  @TlConstructor(0x430f0724)
  interface InputDocumentFileLocation {
    long id();

    @TlSecret
    long accessHash();

    int version();
  }
}
