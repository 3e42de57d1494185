package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code InputStickeredMedia}. */
@TlType
interface InputStickeredMediaType {
  /** {@code inputStickeredMediaPhoto}. */
  @TlConstructor(0x4a992157)
  interface Photo {
    InputPhoto id();
  }

  /** {@code inputStickeredMediaDocument}. */
  @TlConstructor(0x0438865b)
  interface Document {
    InputDocument id();
  }
}
