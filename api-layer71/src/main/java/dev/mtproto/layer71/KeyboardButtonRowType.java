package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code keyboardButtonRow}. */
@TlType
@TlConstructor(0x77608b83)
interface KeyboardButtonRowType {
  List<KeyboardButton> buttons();
}
