package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code BotInlineMessage}. */
@TlType
interface BotInlineMessageType {
  /** {@code botInlineMessageMediaAuto}. */
  @TlConstructor(0x0a74b15b)
  interface MediaAuto {
    @TlFlags("flags")
    String caption();

    @TlFlag(2)
    @Nullable ReplyMarkup replyMarkup();
  }

  /** {@code botInlineMessageText}. */
  @TlConstructor(0x8c7f65e2)
  interface Text {
    @TlFlag(0)
    boolean noWebpage();

    String message();

    @TlFlag(1)
    @Nullable List<MessageEntity> entities();

    @TlFlag(2)
    @Nullable ReplyMarkup replyMarkup();
  }

  /** {@code botInlineMessageMediaGeo}. */
  @TlConstructor(0x3a8fd8b8)
  interface MediaGeo {
    @TlFlags("flags")
    GeoPoint geo();

    @TlFlag(2)
    @Nullable ReplyMarkup replyMarkup();
  }

  /** {@code botInlineMessageMediaVenue}. */
  @TlConstructor(0x4366232e)
  interface MediaVenue {
    @TlFlags("flags")
    GeoPoint geo();

    String title();

    String address();

    String provider();

    String venueId();

    @TlFlag(2)
    @Nullable ReplyMarkup replyMarkup();
  }

  /** {@code botInlineMessageMediaContact}. */
  @TlConstructor(0x35edb4d4)
  interface MediaContact {
    @TlFlags("flags")
    String phoneNumber();

    String firstName();

    String lastName();

    @TlFlag(2)
    @Nullable ReplyMarkup replyMarkup();
  }
}
