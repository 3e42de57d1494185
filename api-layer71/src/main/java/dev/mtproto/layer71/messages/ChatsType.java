package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Chat;
import java.util.List;

/** Groups and channels. */
@TlType
interface ChatsType {
  /** All there are. */
  @TlConstructor(0x64ff9fd5)
  interface Regular {
    List<Chat> chats();
  }

  /** A part of them. */
  @TlConstructor(0x9cd81144)
  interface Slice {
    int count();

    List<Chat> chats();
  }
}
