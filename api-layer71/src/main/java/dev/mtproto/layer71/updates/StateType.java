package dev.mtproto.layer71.updates;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code updates.state}. */
@TlType
@TlConstructor(0xa56c2a3e)
interface StateType {
  int pts();

  int qts();

  int date();

  int seq();

  int unreadCount();
}
