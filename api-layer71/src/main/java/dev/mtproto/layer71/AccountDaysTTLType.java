package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code accountDaysTTL}. */
@TlType
@TlConstructor(0xb8d0afdf)
interface AccountDaysTTLType {
  int days();
}
