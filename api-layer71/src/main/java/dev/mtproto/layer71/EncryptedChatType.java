package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import okio.ByteString;

/** {@code EncryptedChat}. */
@TlType
interface EncryptedChatType {
  /** {@code encryptedChatEmpty}. */
  @TlConstructor(0xab7ec0a0)
  interface Empty {
    int id();
  }

  /** {@code encryptedChatWaiting}. */
  @TlConstructor(0x3bf703dc)
  interface Waiting {
    int id();

    @TlSecret
    long accessHash();

    int date();

    int adminId();

    int participantId();
  }

  /** {@code encryptedChatRequested}. */
  @TlConstructor(0xc878527e)
  interface Requested {
    int id();

    @TlSecret
    long accessHash();

    int date();

    int adminId();

    int participantId();

    @TlSecret
    ByteString gA();
  }

  /** {@code encryptedChat}. */
  @TlConstructor(0xfa56ce36)
  interface Regular {
    int id();

    @TlSecret
    long accessHash();

    int date();

    int adminId();

    int participantId();

    @TlSecret
    ByteString gAOrB();

    long keyFingerprint();
  }

  /** {@code encryptedChatDiscarded}. */
  @TlConstructor(0x13d6dd27)
  interface Discarded {
    int id();
  }
}
