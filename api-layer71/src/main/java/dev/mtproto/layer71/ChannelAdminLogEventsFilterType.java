package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;

/** {@code channelAdminLogEventsFilter}. */
@TlType
@TlConstructor(0xea107ae4)
interface ChannelAdminLogEventsFilterType {
  @TlFlag(0)
  boolean join();

  @TlFlag(1)
  boolean leave();

  @TlFlag(2)
  boolean invite();

  @TlFlag(3)
  boolean ban();

  @TlFlag(4)
  boolean unban();

  @TlFlag(5)
  boolean kick();

  @TlFlag(6)
  boolean unkick();

  @TlFlag(7)
  boolean promote();

  @TlFlag(8)
  boolean demote();

  @TlFlag(9)
  boolean info();

  @TlFlag(10)
  boolean settings();

  @TlFlag(11)
  boolean pinned();

  @TlFlag(12)
  boolean edit();

  @TlFlag(13)
  boolean delete();
}
