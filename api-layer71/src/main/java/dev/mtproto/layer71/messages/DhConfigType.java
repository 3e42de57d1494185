package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import okio.ByteString;

/** {@code messages.DhConfig}. */
@TlType
interface DhConfigType {
  /** {@code messages.dhConfigNotModified}. */
  @TlConstructor(0xc0e24635)
  interface NotModified {
    ByteString random();
  }

  /** {@code messages.dhConfig}. */
  @TlConstructor(0x2c221edd)
  interface Regular {
    int g();

    ByteString p();

    int version();

    ByteString random();
  }
}
