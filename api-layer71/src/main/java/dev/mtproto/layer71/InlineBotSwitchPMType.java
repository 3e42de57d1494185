package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code inlineBotSwitchPM}. */
@TlType
@TlConstructor(0x3c20629f)
interface InlineBotSwitchPMType {
  String text();

  String startParam();
}
