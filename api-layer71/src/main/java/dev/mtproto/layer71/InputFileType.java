package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code InputFile}. */
@TlType
interface InputFileType {
  /** {@code inputFile}. */
  @TlConstructor(0xf52ff27f)
  interface Regular {
    long id();

    int parts();

    String name();

    String md5Checksum();
  }

  /** {@code inputFileBig}. */
  @TlConstructor(0xfa4f0bb5)
  interface Big {
    long id();

    int parts();

    String name();
  }
}
