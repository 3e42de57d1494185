package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** {@code InputBotInlineResult}. */
@TlType
interface InputBotInlineResultType {
  /** {@code inputBotInlineResult}. */
  @TlConstructor(0x2cbbe15a)
  interface Regular {
    @TlFlags("flags")
    String id();

    String type();

    @TlFlag(1)
    @Nullable String title();

    @TlFlag(2)
    @Nullable String description();

    @TlFlag(3)
    @Nullable String url();

    @TlFlag(4)
    @Nullable String thumbUrl();

    @TlFlag(5)
    @Nullable String contentUrl();

    @TlFlag(5)
    @Nullable String contentType();

    @TlFlag(6)
    @Nullable Integer w();

    @TlFlag(6)
    @Nullable Integer h();

    @TlFlag(7)
    @Nullable Integer duration();

    InputBotInlineMessage sendMessage();
  }

  /** {@code inputBotInlineResultPhoto}. */
  @TlConstructor(0xa8d864a7)
  interface Photo {
    String id();

    String type();

    InputPhoto photo();

    InputBotInlineMessage sendMessage();
  }

  /** {@code inputBotInlineResultDocument}. */
  @TlConstructor(0xfff8fdc4)
  interface Document {
    @TlFlags("flags")
    String id();

    String type();

    @TlFlag(1)
    @Nullable String title();

    @TlFlag(2)
    @Nullable String description();

    InputDocument document();

    InputBotInlineMessage sendMessage();
  }

  /** {@code inputBotInlineResultGame}. */
  @TlConstructor(0x4fa417f2)
  interface Game {
    String id();

    String shortName();

    InputBotInlineMessage sendMessage();
  }
}
