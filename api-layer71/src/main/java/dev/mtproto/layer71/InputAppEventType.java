package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code inputAppEvent}. */
@TlType
@TlConstructor(0x770656a8)
interface InputAppEventType {
  double time();

  String type();

  long peer();

  String data();
}
