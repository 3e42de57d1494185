package dev.mtproto.layer71.storage;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code storage.FileType}. */
@TlType
interface FileTypeType {
  /** {@code storage.fileUnknown}. */
  @TlConstructor(0xaa963b05)
  interface FileUnknown {}

  /** {@code storage.fileJpeg}. */
  @TlConstructor(0x007efe0e)
  interface FileJpeg {}

  /** {@code storage.fileGif}. */
  @TlConstructor(0xcae1aadf)
  interface FileGif {}

  /** {@code storage.filePng}. */
  @TlConstructor(0x0a4f63c0)
  interface FilePng {}

  /** {@code storage.fileMp3}. */
  @TlConstructor(0x528a0677)
  interface FileMp3 {}

  /** {@code storage.fileMov}. */
  @TlConstructor(0x4b09ebbc)
  interface FileMov {}

  /** {@code storage.filePartial}. */
  @TlConstructor(0x40bc6f52)
  interface FilePartial {}

  /** {@code storage.fileMp4}. */
  @TlConstructor(0xb3cea0e4)
  interface FileMp4 {}

  /** {@code storage.fileWebp}. */
  @TlConstructor(0x1081464c)
  interface FileWebp {}

  /** {@code storage.filePdf}. */
  @TlConstructor(0xae1e508d)
  interface FilePdf {}
}
