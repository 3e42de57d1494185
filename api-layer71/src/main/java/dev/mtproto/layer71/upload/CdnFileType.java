package dev.mtproto.layer71.upload;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import okio.ByteString;

/** {@code upload.CdnFile}. */
@TlType
interface CdnFileType {
  /** {@code upload.cdnFileReuploadNeeded}. */
  @TlConstructor(0xeea8e46e)
  interface ReuploadNeeded {
    @TlSecret
    ByteString requestToken();
  }

  /** {@code upload.cdnFile}. */
  @TlConstructor(0xa99fca4f)
  interface Regular {
    ByteString bytes();
  }
}
