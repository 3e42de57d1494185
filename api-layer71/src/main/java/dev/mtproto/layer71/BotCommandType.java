package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code botCommand}. */
@TlType
@TlConstructor(0xc27ac8c7)
interface BotCommandType {
  String command();

  String description();
}
