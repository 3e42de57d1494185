package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code messageRange}. */
@TlType
@TlConstructor(0x0ae30253)
interface MessageRangeType {
  int minId();

  int maxId();
}
