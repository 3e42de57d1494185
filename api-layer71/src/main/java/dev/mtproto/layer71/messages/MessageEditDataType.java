package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;

/** {@code messages.messageEditData}. */
@TlType
@TlConstructor(0x26b5dde6)
interface MessageEditDataType {
  @TlFlag(0)
  boolean caption();
}
