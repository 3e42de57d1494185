package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Chat;
import java.util.List;

/** {@code messages.Chats}. */
@TlType
interface ChatsType {
  /** {@code messages.chats}. */
  @TlConstructor(0x64ff9fd5)
  interface Regular {
    List<Chat> chats();
  }

  /** {@code messages.chatsSlice}. */
  @TlConstructor(0x9cd81144)
  interface Slice {
    int count();

    List<Chat> chats();
  }
}
