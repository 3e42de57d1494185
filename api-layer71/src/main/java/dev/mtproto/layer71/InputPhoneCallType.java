package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** {@code inputPhoneCall}. */
@TlType
@TlConstructor(0x1e36fded)
interface InputPhoneCallType {
  long id();

  @TlSecret
  long accessHash();
}
