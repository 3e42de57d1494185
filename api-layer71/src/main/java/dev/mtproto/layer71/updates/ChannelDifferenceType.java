package dev.mtproto.layer71.updates;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.User;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened in a channel since a state. */
@TlType
interface ChannelDifferenceType {
  /** Nothing. */
  @TlConstructor(0x3e11affb)
  interface Empty {
    @TlFlag(0)
    boolean final_();

    int pts();

    @TlFlag(1)
    @Nullable Integer timeout();
  }

  /** Too much to be told: its last messages, and the state to go on from. */
  @TlConstructor(0x6a9d7b35)
  interface TooLong {
    @TlFlag(0)
    boolean final_();

    int pts();

    @TlFlag(1)
    @Nullable Integer timeout();

    int topMessage();

    int readInboxMaxId();

    int readOutboxMaxId();

    int unreadCount();

    int unreadMentionsCount();

    List<Message> messages();

    List<Chat> chats();

    List<User> users();
  }

  /** What happened; ask again unless it is {@code final}. */
  @TlConstructor(0x2064674e)
  interface Regular {
    @TlFlag(0)
    boolean final_();

    int pts();

    @TlFlag(1)
    @Nullable Integer timeout();

    List<Message> newMessages();

    List<Update> otherUpdates();

    List<Chat> chats();

    List<User> users();
  }
}
