package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code receivedNotifyMessage}. */
@TlType
@TlConstructor(0xa384b779)
interface ReceivedNotifyMessageType {
  int id();

  int flags();
}
