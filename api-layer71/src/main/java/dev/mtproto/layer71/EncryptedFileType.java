package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** {@code EncryptedFile}. */
@TlType
interface EncryptedFileType {
  /** {@code encryptedFileEmpty}. */
  @TlConstructor(0xc21f497e)
  interface Empty {}

  /** {@code encryptedFile}. */
  @TlConstructor(0x4a70994c)
  interface Regular {
    long id();

    @TlSecret
    long accessHash();

    int size();

    int dcId();

    int keyFingerprint();
  }
}
