package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;

/** {@code channelBannedRights}. */
@TlType
@TlConstructor(0x58cf4249)
interface ChannelBannedRightsType {
  @TlFlag(0)
  boolean viewMessages();

  @TlFlag(1)
  boolean sendMessages();

  @TlFlag(2)
  boolean sendMedia();

  @TlFlag(3)
  boolean sendStickers();

  @TlFlag(4)
  boolean sendGifs();

  @TlFlag(5)
  boolean sendGames();

  @TlFlag(6)
  boolean sendInline();

  @TlFlag(7)
  boolean embedLinks();

  int untilDate();
}
