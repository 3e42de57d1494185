package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message in a conversation. */
@TlType
interface MessageType {
  /** A message that is not there: deleted, or never seen. */
  @TlConstructor(0x83e5de54)
  interface Empty {
    int id();
  }

  /** A message that somebody wrote. */
  @TlConstructor(0x90dddc11)
  interface Regular {
    /** Whether the signed-in user wrote it. */
    @TlFlag(1)
    boolean out();

    /** Whether it mentions the signed-in user. */
    @TlFlag(4)
    boolean mentioned();

    /** Whether its voice or video note has not been played yet. */
    @TlFlag(5)
    boolean mediaUnread();

    /** Whether it was sent without a notification. */
    @TlFlag(13)
    boolean silent();

    /** Whether it is a channel's post. */
    @TlFlag(14)
    boolean post();

    /**
     * The id, which counts up in the account's own conversations and groups together, and in each
     * channel apart.
     */
    int id();

    /** The writer's id; absent for a channel's post. */
    @TlFlag(8)
    @Nullable Integer fromId();

    /** The conversation; in a private one, the receiver. */
    Peer toId();

    @TlFlag(2)
    @Nullable MessageFwdHeader fwdFrom();

    @TlFlag(11)
    @Nullable Integer viaBotId();

    @TlFlag(3)
    @Nullable Integer replyToMsgId();

    /** When it was sent, in Unix seconds. */
    int date();

    /** The text; empty if there is only a medium. */
    String message();

    @TlFlag(9)
    @Nullable MessageMedia media();

    @TlFlag(6)
    @Nullable ReplyMarkup replyMarkup();

    /** The formatting. Offsets and lengths count UTF-16 code units, as {@code String} does. */
    @TlFlag(7)
    @Nullable List<MessageEntity> entities();

    /** How often a channel's post has been seen. */
    @TlFlag(10)
    @Nullable Integer views();

    /** When it was last edited, in Unix seconds. */
    @TlFlag(15)
    @Nullable Integer editDate();

    @TlFlag(16)
    @Nullable String postAuthor();
  }

  /** Something that happened in the conversation, shown as a line of its own. */
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

    /** When it happened, in Unix seconds. */
    int date();

    /** What happened. */
    MessageAction action();
  }
}
