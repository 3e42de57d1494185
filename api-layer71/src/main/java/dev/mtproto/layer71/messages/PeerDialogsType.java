package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.Dialog;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.updates.State;
import java.util.List;

/** {@code messages.peerDialogs}. */
@TlType
@TlConstructor(0x3371c354)
interface PeerDialogsType {
  List<Dialog> dialogs();

  List<Message> messages();

  List<Chat> chats();

  List<User> users();

  State state();
}
