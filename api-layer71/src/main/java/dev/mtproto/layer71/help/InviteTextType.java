package dev.mtproto.layer71.help;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code help.inviteText}. */
@TlType
@TlConstructor(0x18cb9f78)
interface InviteTextType {
  String message();
}
