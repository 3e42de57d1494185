package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.User;
import java.util.List;

/** Messages, with their writers and the chats that they refer to. */
@TlType
interface MessagesType {
  /** All there are. */
  @TlConstructor(0x8c718e87)
  interface Regular {
    List<Message> messages();

    List<Chat> chats();

    List<User> users();
  }

  /** A part of them. */
  @TlConstructor(0x0b446ae3)
  interface Slice {
    /** How many there are altogether. */
    int count();

    List<Message> messages();

    List<Chat> chats();

    List<User> users();
  }

  /** Messages of a channel or supergroup. */
  @TlConstructor(0x99262e37)
  interface ChannelMessages {
    @TlFlags("flags")
    int pts();

    /** How many there are altogether. */
    int count();

    List<Message> messages();

    List<Chat> chats();

    List<User> users();
  }
}
