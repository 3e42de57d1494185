package dev.mtproto.layer71.upload;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.CdnFileHash;
import java.util.List;
import okio.ByteString;

/** {@code upload.File}. */
@TlType
interface FileType {
  /** {@code upload.file}. */
  @TlConstructor(0x096a18d5)
  interface Regular {
    dev.mtproto.layer71.storage.FileType type();

    int mtime();

    ByteString bytes();
  }

  /** {@code upload.fileCdnRedirect}. */
  @TlConstructor(0xea52fe5a)
  interface CdnRedirect {
    int dcId();

    @TlSecret
    ByteString fileToken();

    @TlSecret
    ByteString encryptionKey();

    @TlSecret
    ByteString encryptionIv();

    List<CdnFileHash> cdnFileHashes();
  }
}
