package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code channelAdminLogEvent}. */
@TlType
@TlConstructor(0x3b5a3e40)
interface ChannelAdminLogEventType {
  long id();

  int date();

  int userId();

  ChannelAdminLogEventAction action();
}
