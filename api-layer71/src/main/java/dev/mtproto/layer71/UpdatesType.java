package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Updates}. */
@TlType
interface UpdatesType {
  /** {@code updatesTooLong}. */
  @TlConstructor(0xe317af7e)
  interface TooLong {}

  /** {@code updateShortMessage}. */
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

  /** {@code updateShortChatMessage}. */
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

  /** {@code updateShort}. */
  @TlConstructor(0x78d4dec1)
  interface UpdateShort {
    Update update();

    int date();
  }

  /** {@code updatesCombined}. */
  @TlConstructor(0x725b04c3)
  interface Combined {
    List<Update> updates();

    List<User> users();

    List<Chat> chats();

    int date();

    int seqStart();

    int seq();
  }

  /** {@code updates}. */
  @TlConstructor(0x74ae4240)
  interface Regular {
    List<Update> updates();

    List<User> users();

    List<Chat> chats();

    int date();

    int seq();
  }

  /** {@code updateShortSentMessage}. */
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
