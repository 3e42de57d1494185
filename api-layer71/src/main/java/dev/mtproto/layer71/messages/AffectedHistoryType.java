package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code messages.affectedHistory}. */
@TlType
@TlConstructor(0xb45c69d1)
interface AffectedHistoryType {
  int pts();

  int ptsCount();

  int offset();
}
