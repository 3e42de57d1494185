package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** {@code inputBotInlineMessageID}. */
@TlType
@TlConstructor(0x890c3d89)
interface InputBotInlineMessageIDType {
  int dcId();

  long id();

  @TlSecret
  long accessHash();
}
