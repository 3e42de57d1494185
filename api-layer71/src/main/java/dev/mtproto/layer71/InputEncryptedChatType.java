package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** {@code inputEncryptedChat}. */
@TlType
@TlConstructor(0xf141b5e1)
interface InputEncryptedChatType {
  int chatId();

  @TlSecret
  long accessHash();
}
