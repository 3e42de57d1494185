package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;

/** {@code channelAdminRights}. */
@TlType
@TlConstructor(0x5d7ceba5)
interface ChannelAdminRightsType {
  @TlFlag(0)
  boolean changeInfo();

  @TlFlag(1)
  boolean postMessages();

  @TlFlag(2)
  boolean editMessages();

  @TlFlag(3)
  boolean deleteMessages();

  @TlFlag(4)
  boolean banUsers();

  @TlFlag(5)
  boolean inviteUsers();

  @TlFlag(6)
  boolean inviteLink();

  @TlFlag(7)
  boolean pinMessages();

  @TlFlag(9)
  boolean addAdmins();
}
