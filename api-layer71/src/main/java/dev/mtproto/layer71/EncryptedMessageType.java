package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import okio.ByteString;

/** {@code EncryptedMessage}. */
@TlType
interface EncryptedMessageType {
  /** {@code encryptedMessage}. */
  @TlConstructor(0xed18c118)
  interface Regular {
    long randomId();

    int chatId();

    int date();

    ByteString bytes();

    EncryptedFile file();
  }

  /** {@code encryptedMessageService}. */
  @TlConstructor(0x23734b06)
  interface Service {
    long randomId();

    int chatId();

    int date();

    ByteString bytes();
  }
}
