package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.contacts.Link;
import org.jspecify.annotations.Nullable;

/** A user with what a profile shows. */
@TlType
@TlConstructor(0x0f220f3f)
interface UserFullType {
  /** Whether the signed-in user has blocked this user. */
  @TlFlag(0)
  boolean blocked();

  @TlFlag(4)
  boolean phoneCallsAvailable();

  @TlFlag(5)
  boolean phoneCallsPrivate();

  User user();

  /** What the user says about themselves. */
  @TlFlag(1)
  @Nullable String about();

  Link link();

  @TlFlag(2)
  @Nullable Photo profilePhoto();

  PeerNotifySettings notifySettings();

  @TlFlag(3)
  @Nullable BotInfo botInfo();

  /** How many groups both are members of. */
  int commonChatsCount();
}
