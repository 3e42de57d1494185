package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code ReplyMarkup}. */
@TlType
interface ReplyMarkupType {
  /** {@code replyKeyboardHide}. */
  @TlConstructor(0xa03e5b85)
  interface ReplyKeyboardHide {
    @TlFlag(2)
    boolean selective();
  }

  /** {@code replyKeyboardForceReply}. */
  @TlConstructor(0xf4108aa0)
  interface ReplyKeyboardForceReply {
    @TlFlag(1)
    boolean singleUse();

    @TlFlag(2)
    boolean selective();
  }

  /** {@code replyKeyboardMarkup}. */
  @TlConstructor(0x3502758c)
  interface ReplyKeyboardMarkup {
    @TlFlag(0)
    boolean resize();

    @TlFlag(1)
    boolean singleUse();

    @TlFlag(2)
    boolean selective();

    List<KeyboardButtonRow> rows();
  }

  /** {@code replyInlineMarkup}. */
  @TlConstructor(0x48a30254)
  interface ReplyInlineMarkup {
    List<KeyboardButtonRow> rows();
  }
}
