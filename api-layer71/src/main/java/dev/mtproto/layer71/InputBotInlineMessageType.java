package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code InputBotInlineMessage}. */
@TlType
interface InputBotInlineMessageType {
  /** {@code inputBotInlineMessageMediaAuto}. */
  @TlConstructor(0x292fed13)
  interface MediaAuto {
    @TlFlags("flags")
    String caption();

    @TlFlag(2)
    @Nullable ReplyMarkup replyMarkup();
  }

  /** {@code inputBotInlineMessageText}. */
  @TlConstructor(0x3dcd7a87)
  interface Text {
    @TlFlag(0)
    boolean noWebpage();

    String message();

    @TlFlag(1)
    @Nullable List<MessageEntity> entities();

    @TlFlag(2)
    @Nullable ReplyMarkup replyMarkup();
  }

  /** {@code inputBotInlineMessageMediaGeo}. */
  @TlConstructor(0xf4a59de1)
  interface MediaGeo {
    @TlFlags("flags")
    InputGeoPoint geoPoint();

    @TlFlag(2)
    @Nullable ReplyMarkup replyMarkup();
  }

  /** {@code inputBotInlineMessageMediaVenue}. */
  @TlConstructor(0xaaafadc8)
  interface MediaVenue {
    @TlFlags("flags")
    InputGeoPoint geoPoint();

    String title();

    String address();

    String provider();

    String venueId();

    @TlFlag(2)
    @Nullable ReplyMarkup replyMarkup();
  }

  /** {@code inputBotInlineMessageMediaContact}. */
  @TlConstructor(0x2daf01a7)
  interface MediaContact {
    @TlFlags("flags")
    String phoneNumber();

    String firstName();

    String lastName();

    @TlFlag(2)
    @Nullable ReplyMarkup replyMarkup();
  }

  /** {@code inputBotInlineMessageGame}. */
  @TlConstructor(0x4b425864)
  interface Game {
    @TlFlag(2)
    @Nullable ReplyMarkup replyMarkup();
  }
}
