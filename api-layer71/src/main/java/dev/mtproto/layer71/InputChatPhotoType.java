package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code InputChatPhoto}. */
@TlType
interface InputChatPhotoType {
  /** {@code inputChatPhotoEmpty}. */
  @TlConstructor(0x1ca48f57)
  interface Empty {}

  /** {@code inputChatUploadedPhoto}. */
  @TlConstructor(0x927c55b4)
  interface InputChatUploadedPhoto {
    InputFile file();
  }

  /** {@code inputChatPhoto}. */
  @TlConstructor(0x8953ad37)
  interface Regular {
    InputPhoto id();
  }
}
