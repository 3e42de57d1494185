package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** {@code InputGame}. */
@TlType
interface InputGameType {
  /** {@code inputGameID}. */
  @TlConstructor(0x032c3e77)
  interface ID {
    long id();

    @TlSecret
    long accessHash();
  }

  /** {@code inputGameShortName}. */
  @TlConstructor(0xc331e80a)
  interface ShortName {
    InputUser botId();

    String shortName();
  }
}
