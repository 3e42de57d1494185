package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.contacts.Link;
import org.jspecify.annotations.Nullable;

/** {@code userFull}. */
@TlType
@TlConstructor(0x0f220f3f)
interface UserFullType {
  @TlFlag(0)
  boolean blocked();

  @TlFlag(4)
  boolean phoneCallsAvailable();

  @TlFlag(5)
  boolean phoneCallsPrivate();

  User user();

  @TlFlag(1)
  @Nullable String about();

  Link link();

  @TlFlag(2)
  @Nullable Photo profilePhoto();

  PeerNotifySettings notifySettings();

  @TlFlag(3)
  @Nullable BotInfo botInfo();

  int commonChatsCount();
}
