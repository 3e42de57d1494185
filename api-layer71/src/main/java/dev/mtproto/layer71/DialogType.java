package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** {@code dialog}. */
@TlType
@TlConstructor(0xe4def5db)
interface DialogType {
  @TlFlag(2)
  boolean pinned();

  Peer peer();

  int topMessage();

  int readInboxMaxId();

  int readOutboxMaxId();

  int unreadCount();

  int unreadMentionsCount();

  PeerNotifySettings notifySettings();

  @TlFlag(0)
  @Nullable Integer pts();

  @TlFlag(1)
  @Nullable DraftMessage draft();
}
