package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.EncryptedFile;

/** {@code messages.SentEncryptedMessage}. */
@TlType
interface SentEncryptedMessageType {
  /** {@code messages.sentEncryptedMessage}. */
  @TlConstructor(0x560f8935)
  interface Regular {
    int date();
  }

  /** {@code messages.sentEncryptedFile}. */
  @TlConstructor(0x9493ff32)
  interface SentEncryptedFile {
    int date();

    EncryptedFile file();
  }
}
