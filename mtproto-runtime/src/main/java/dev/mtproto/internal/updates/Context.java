package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlObject;
import java.util.List;

/**
 * What came along with updates.
 *
 * @param users the users that they mention
 * @param chats the groups and channels that they mention
 * @param date when they happened, in seconds; 0 if that is not said
 */
public record Context(List<TlObject> users, List<TlObject> chats, int date) {
  /** Nothing. */
  public static final Context NONE = new Context(List.of(), List.of(), 0);
}
