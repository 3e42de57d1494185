package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** News from the server, and the answer of methods that change something. */
@TlType
interface UpdatesType {
  /** There is too much news to be sent: ask for the difference. */
  @TlConstructor(0xe317af7e)
  interface TooLong {}

  /** A private text message, in short form: the users are known already. */
  @TlConstructor(0x914fbf11)
  interface UpdateShortMessage {
    @TlFlag(1)
    boolean out();

    @TlFlag(4)
    boolean mentioned();

    @TlFlag(5)
    boolean mediaUnread();

    @TlFlag(13)
    boolean silent();

    int id();

    /** The other end of the conversation, whoever wrote. */
    int userId();

    String message();

    int pts();

    int ptsCount();

    int date();

    @TlFlag(2)
    @Nullable MessageFwdHeader fwdFrom();

    @TlFlag(11)
    @Nullable Integer viaBotId();

    @TlFlag(3)
    @Nullable Integer replyToMsgId();

    @TlFlag(7)
    @Nullable List<MessageEntity> entities();
  }

  /** A text message in a basic group, in short form: the users are known already. */
  @TlConstructor(0x16812688)
  interface UpdateShortChatMessage {
    @TlFlag(1)
    boolean out();

    @TlFlag(4)
    boolean mentioned();

    @TlFlag(5)
    boolean mediaUnread();

    @TlFlag(13)
    boolean silent();

    int id();

    int fromId();

    int chatId();

    String message();

    int pts();

    int ptsCount();

    int date();

    @TlFlag(2)
    @Nullable MessageFwdHeader fwdFrom();

    @TlFlag(11)
    @Nullable Integer viaBotId();

    @TlFlag(3)
    @Nullable Integer replyToMsgId();

    @TlFlag(7)
    @Nullable List<MessageEntity> entities();
  }

  /** One update that refers to nobody new. */
  @TlConstructor(0x78d4dec1)
  interface UpdateShort {
    Update update();

    int date();
  }

  /** Updates that have the sequence numbers from {@code seqStart} to {@code seq}. */
  @TlConstructor(0x725b04c3)
  interface Combined {
    List<Update> updates();

    List<User> users();

    List<Chat> chats();

    int date();

    int seqStart();

    int seq();
  }

  /** Updates, with the users and chats that they refer to. */
  @TlConstructor(0x74ae4240)
  interface Regular {
    List<Update> updates();

    List<User> users();

    List<Chat> chats();

    int date();

    /** The sequence number; 0 if it does not count. */
    int seq();
  }

  /** A message that was just sent has got its id; the rest is as it was sent. */
  @TlConstructor(0x11f1331c)
  interface UpdateShortSentMessage {
    @TlFlag(1)
    boolean out();

    int id();

    int pts();

    int ptsCount();

    int date();

    @TlFlag(9)
    @Nullable MessageMedia media();

    @TlFlag(7)
    @Nullable List<MessageEntity> entities();
  }
}
