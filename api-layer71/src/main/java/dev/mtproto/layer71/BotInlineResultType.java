package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** {@code BotInlineResult}. */
@TlType
interface BotInlineResultType {
  /** {@code botInlineResult}. */
  @TlConstructor(0x9bebaeb9)
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

    BotInlineMessage sendMessage();
  }

  /** {@code botInlineMediaResult}. */
  @TlConstructor(0x17db940b)
  interface BotInlineMediaResult {
    @TlFlags("flags")
    String id();

    String type();

    @TlFlag(0)
    @Nullable Photo photo();

    @TlFlag(1)
    @Nullable Document document();

    @TlFlag(2)
    @Nullable String title();

    @TlFlag(3)
    @Nullable String description();

    BotInlineMessage sendMessage();
  }
}
