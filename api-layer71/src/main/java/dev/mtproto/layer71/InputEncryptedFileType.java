package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** {@code InputEncryptedFile}. */
@TlType
interface InputEncryptedFileType {
  /** {@code inputEncryptedFileEmpty}. */
  @TlConstructor(0x1837c364)
  interface Empty {}

  /** {@code inputEncryptedFileUploaded}. */
  @TlConstructor(0x64bd0306)
  interface Uploaded {
    long id();

    int parts();

    String md5Checksum();

    int keyFingerprint();
  }

  /** {@code inputEncryptedFile}. */
  @TlConstructor(0x5a17b5e5)
  interface Regular {
    long id();

    @TlSecret
    long accessHash();
  }

  /** {@code inputEncryptedFileBigUploaded}. */
  @TlConstructor(0x2dc173c8)
  interface BigUploaded {
    long id();

    int parts();

    int keyFingerprint();
  }
}
