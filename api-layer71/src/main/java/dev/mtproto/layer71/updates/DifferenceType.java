package dev.mtproto.layer71.updates;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.EncryptedMessage;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.User;
import java.util.List;

/** What happened since a state. */
@TlType
interface DifferenceType {
  /** Nothing. */
  @TlConstructor(0x5d75a138)
  interface Empty {
    int date();

    int seq();
  }

  /** Everything, and the state after it. */
  @TlConstructor(0x00f49ca0)
  interface Regular {
    List<Message> newMessages();

    List<EncryptedMessage> newEncryptedMessages();

    List<Update> otherUpdates();

    List<Chat> chats();

    List<User> users();

    State state();
  }

  /** The first part; ask for the next from its {@code intermediateState}. */
  @TlConstructor(0xa8fb1981)
  interface Slice {
    List<Message> newMessages();

    List<EncryptedMessage> newEncryptedMessages();

    List<Update> otherUpdates();

    List<Chat> chats();

    List<User> users();

    State intermediateState();
  }

  /** Too much to be told: load the conversations anew and go on from {@code pts}. */
  @TlConstructor(0x4afe8f6d)
  interface TooLong {
    int pts();
  }
}
