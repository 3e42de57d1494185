package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** A conversation in the list of conversations. */
@TlType
@TlConstructor(0xe4def5db)
interface DialogType {
  /** Whether it stands above the others. */
  @TlFlag(2)
  boolean pinned();

  Peer peer();

  /** The id of its last message, which is among the messages of the same answer. */
  int topMessage();

  /** Up to which id incoming messages have been read. */
  int readInboxMaxId();

  /** Up to which id the other end has read. */
  int readOutboxMaxId();

  /** How many incoming messages have not been read. */
  int unreadCount();

  /** How many of those mention the signed-in user. */
  int unreadMentionsCount();

  PeerNotifySettings notifySettings();

  /** A channel's state, from which its differences go on; absent for others. */
  @TlFlag(0)
  @Nullable Integer pts();

  /** What has been written but not sent. */
  @TlFlag(1)
  @Nullable DraftMessage draft();
}
