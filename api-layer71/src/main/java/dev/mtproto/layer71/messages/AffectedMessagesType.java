package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code messages.affectedMessages}. */
@TlType
@TlConstructor(0x84d19185)
interface AffectedMessagesType {
  int pts();

  int ptsCount();
}
