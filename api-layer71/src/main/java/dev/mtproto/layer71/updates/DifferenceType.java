package dev.mtproto.layer71.updates;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.EncryptedMessage;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.User;
import java.util.List;

/** {@code updates.Difference}. */
@TlType
interface DifferenceType {
  /** {@code updates.differenceEmpty}. */
  @TlConstructor(0x5d75a138)
  interface Empty {
    int date();

    int seq();
  }

  /** {@code updates.difference}. */
  @TlConstructor(0x00f49ca0)
  interface Regular {
    List<Message> newMessages();

    List<EncryptedMessage> newEncryptedMessages();

    List<Update> otherUpdates();

    List<Chat> chats();

    List<User> users();

    State state();
  }

  /** {@code updates.differenceSlice}. */
  @TlConstructor(0xa8fb1981)
  interface Slice {
    List<Message> newMessages();

    List<EncryptedMessage> newEncryptedMessages();

    List<Update> otherUpdates();

    List<Chat> chats();

    List<User> users();

    State intermediateState();
  }

  /** {@code updates.differenceTooLong}. */
  @TlConstructor(0x4afe8f6d)
  interface TooLong {
    int pts();
  }
}
