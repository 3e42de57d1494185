package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Message}. */
@TlType
interface MessageType {
  /** {@code messageEmpty}. */
  @TlConstructor(0x83e5de54)
  interface Empty {
    int id();
  }

  /** {@code message}. */
  @TlConstructor(0x90dddc11)
  interface Regular {
    @TlFlag(1)
    boolean out();

    @TlFlag(4)
    boolean mentioned();

    @TlFlag(5)
    boolean mediaUnread();

    @TlFlag(13)
    boolean silent();

    @TlFlag(14)
    boolean post();

    int id();

    @TlFlag(8)
    @Nullable Integer fromId();

    Peer toId();

    @TlFlag(2)
    @Nullable MessageFwdHeader fwdFrom();

    @TlFlag(11)
    @Nullable Integer viaBotId();

    @TlFlag(3)
    @Nullable Integer replyToMsgId();

    int date();

    String message();

    @TlFlag(9)
    @Nullable MessageMedia media();

    @TlFlag(6)
    @Nullable ReplyMarkup replyMarkup();

    @TlFlag(7)
    @Nullable List<MessageEntity> entities();

    @TlFlag(10)
    @Nullable Integer views();

    @TlFlag(15)
    @Nullable Integer editDate();

    @TlFlag(16)
    @Nullable String postAuthor();
  }

  /** {@code messageService}. */
  @TlConstructor(0x9e19a1f6)
  interface Service {
    @TlFlag(1)
    boolean out();

    @TlFlag(4)
    boolean mentioned();

    @TlFlag(5)
    boolean mediaUnread();

    @TlFlag(13)
    boolean silent();

    @TlFlag(14)
    boolean post();

    int id();

    @TlFlag(8)
    @Nullable Integer fromId();

    Peer toId();

    @TlFlag(3)
    @Nullable Integer replyToMsgId();

    int date();

    MessageAction action();
  }
}
