package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code MessageEntity}. */
@TlType
interface MessageEntityType {
  /** {@code messageEntityUnknown}. */
  @TlConstructor(0xbb92ba95)
  interface Unknown {
    int offset();

    int length();
  }

  /** {@code messageEntityMention}. */
  @TlConstructor(0xfa04579d)
  interface Mention {
    int offset();

    int length();
  }

  /** {@code messageEntityHashtag}. */
  @TlConstructor(0x6f635b0d)
  interface Hashtag {
    int offset();

    int length();
  }

  /** {@code messageEntityBotCommand}. */
  @TlConstructor(0x6cef8ac7)
  interface BotCommand {
    int offset();

    int length();
  }

  /** {@code messageEntityUrl}. */
  @TlConstructor(0x6ed02538)
  interface Url {
    int offset();

    int length();
  }

  /** {@code messageEntityEmail}. */
  @TlConstructor(0x64e475c2)
  interface Email {
    int offset();

    int length();
  }

  /** {@code messageEntityBold}. */
  @TlConstructor(0xbd610bc9)
  interface Bold {
    int offset();

    int length();
  }

  /** {@code messageEntityItalic}. */
  @TlConstructor(0x826f8b60)
  interface Italic {
    int offset();

    int length();
  }

  /** {@code messageEntityCode}. */
  @TlConstructor(0x28a20571)
  interface Code {
    int offset();

    int length();
  }

  /** {@code messageEntityPre}. */
  @TlConstructor(0x73924be0)
  interface Pre {
    int offset();

    int length();

    String language();
  }

  /** {@code messageEntityTextUrl}. */
  @TlConstructor(0x76a6d327)
  interface TextUrl {
    int offset();

    int length();

    String url();
  }

  /** {@code messageEntityMentionName}. */
  @TlConstructor(0x352dca58)
  interface MentionName {
    int offset();

    int length();

    int userId();
  }

  /** {@code inputMessageEntityMentionName}. */
  @TlConstructor(0x208e68c9)
  interface InputMessageEntityMentionName {
    int offset();

    int length();

    InputUser userId();
  }
}
