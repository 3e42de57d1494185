package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.Dialog;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.User;
import java.util.List;

/** Conversations, with their last messages and those who take part. */
@TlType
interface DialogsType {
  /** All there are. */
  @TlConstructor(0x15ba6c40)
  interface Regular {
    List<Dialog> dialogs();

    List<Message> messages();

    List<Chat> chats();

    List<User> users();
  }

  /** A part of them. */
  @TlConstructor(0x71e094f3)
  interface Slice {
    /** How many there are altogether. */
    int count();

    List<Dialog> dialogs();

    List<Message> messages();

    List<Chat> chats();

    List<User> users();
  }
}
