package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.User;
import java.util.List;

/** {@code messages.chatFull}. */
@TlType
@TlConstructor(0xe5d7d19c)
interface ChatFullType {
  dev.mtproto.layer71.ChatFull fullChat();

  List<Chat> chats();

  List<User> users();
}
