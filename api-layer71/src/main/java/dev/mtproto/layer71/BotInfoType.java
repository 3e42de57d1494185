package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code botInfo}. */
@TlType
@TlConstructor(0x98e81d3a)
interface BotInfoType {
  int userId();

  String description();

  List<BotCommand> commands();
}
