package dev.mtproto.layer71.updates;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** Where the account's updates stand. */
@TlType
@TlConstructor(0xa56c2a3e)
interface StateType {
  /** Counts events of messages in private conversations and groups. */
  int pts();

  /** Counts events of secret chats. */
  int qts();

  /** The server's time, in Unix seconds. */
  int date();

  /** Counts what was pushed in {@link dev.mtproto.layer71.Updates}. */
  int seq();

  int unreadCount();
}
