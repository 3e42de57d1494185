package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.User;
import java.util.List;

/** {@code messages.Messages}. */
@TlType
interface MessagesType {
  /** {@code messages.messages}. */
  @TlConstructor(0x8c718e87)
  interface Regular {
    List<Message> messages();

    List<Chat> chats();

    List<User> users();
  }

  /** {@code messages.messagesSlice}. */
  @TlConstructor(0x0b446ae3)
  interface Slice {
    int count();

    List<Message> messages();

    List<Chat> chats();

    List<User> users();
  }

  /** {@code messages.channelMessages}. */
  @TlConstructor(0x99262e37)
  interface ChannelMessages {
    @TlFlags("flags")
    int pts();

    int count();

    List<Message> messages();

    List<Chat> chats();

    List<User> users();
  }
}
