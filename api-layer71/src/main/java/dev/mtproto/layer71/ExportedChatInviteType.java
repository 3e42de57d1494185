package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code ExportedChatInvite}. */
@TlType
interface ExportedChatInviteType {
  /** {@code chatInviteEmpty}. */
  @TlConstructor(0x69df3769)
  interface ChatInviteEmpty {}

  /** {@code chatInviteExported}. */
  @TlConstructor(0xfc2e05bc)
  interface ChatInviteExported {
    String link();
  }
}
