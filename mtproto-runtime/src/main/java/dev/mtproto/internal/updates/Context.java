package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlObject;
import java.util.List;

/**
 * What came along with updates.
 *
 * @param users the users that they mention
 * @param chats the groups and channels that they mention
 * @param date when they happened, in seconds; 0 if that is not said
 * @param missed whether they were asked for, instead of being pushed
 */
record Context(List<TlObject> users, List<TlObject> chats, int date, boolean missed) {
  /** Nothing. */
  public static final Context NONE = new Context(List.of(), List.of(), 0, false);
}
