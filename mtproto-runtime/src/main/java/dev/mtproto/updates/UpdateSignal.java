package dev.mtproto.updates;

import dev.mtproto.tl.TlObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a stream of updates consists of. */
public sealed interface UpdateSignal {
  /**
   * An update, in its turn.
   *
   * @param update one of the layer's Type {@code Update}; messages that came in short, or in a
   *     difference, as {@code updateNewMessage}
   * @param users the users that came along with it, perhaps none
   * @param chats the groups and channels that came along with it, perhaps none
   * @param date when it was sent, in seconds; 0 if that is not known
   * @param missed whether it was not pushed but asked for later; users and chats are those of all
   *     that was answered then
   */
  record Received(
      TlObject update, List<TlObject> users, List<TlObject> chats, int date, boolean missed)
      implements UpdateSignal {}

  /**
   * Here updates are lacking that nobody will tell any more.
   *
   * @param where what they were updates of, for people
   * @param channelId the channel that they were of; 0 if of none
   * @param count how many; -1 if that is not known
   * @param answer what the server told instead: {@code updates.channelDifferenceTooLong} with the
   *     dialog as it is now; null if nothing
   */
  record Lost(String where, long channelId, long count, @Nullable TlObject answer)
      implements UpdateSignal {}
}
