package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlType;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** {@code MessageAction}. */
@TlType
interface MessageActionType {
  /** {@code messageActionEmpty}. */
  @TlConstructor(0xb6aef7b0)
  interface Empty {}

  /** {@code messageActionChatCreate}. */
  @TlConstructor(0xa6638b9a)
  interface ChatCreate {
    String title();

    List<Integer> users();
  }

  /** {@code messageActionChatEditTitle}. */
  @TlConstructor(0xb5a1ce5a)
  interface ChatEditTitle {
    String title();
  }

  /** {@code messageActionChatEditPhoto}. */
  @TlConstructor(0x7fcb13a8)
  interface ChatEditPhoto {
    Photo photo();
  }

  /** {@code messageActionChatDeletePhoto}. */
  @TlConstructor(0x95e3fbef)
  interface ChatDeletePhoto {}

  /** {@code messageActionChatAddUser}. */
  @TlConstructor(0x488a7337)
  interface ChatAddUser {
    List<Integer> users();
  }

  /** {@code messageActionChatDeleteUser}. */
  @TlConstructor(0xb2ae9b0c)
  interface ChatDeleteUser {
    int userId();
  }

  /** {@code messageActionChatJoinedByLink}. */
  @TlConstructor(0xf89cf5e8)
  interface ChatJoinedByLink {
    int inviterId();
  }

  /** {@code messageActionChannelCreate}. */
  @TlConstructor(0x95d2ac92)
  interface ChannelCreate {
    String title();
  }

  /** {@code messageActionChatMigrateTo}. */
  @TlConstructor(0x51bdb021)
  interface ChatMigrateTo {
    int channelId();
  }

  /** {@code messageActionChannelMigrateFrom}. */
  @TlConstructor(0xb055eaee)
  interface ChannelMigrateFrom {
    String title();

    int chatId();
  }

  /** {@code messageActionPinMessage}. */
  @TlConstructor(0x94bd38ed)
  interface PinMessage {}

  /** {@code messageActionHistoryClear}. */
  @TlConstructor(0x9fbab604)
  interface HistoryClear {}

  /** {@code messageActionGameScore}. */
  @TlConstructor(0x92a72876)
  interface GameScore {
    long gameId();

    int score();
  }

  /** {@code messageActionPhoneCall}. */
  @TlConstructor(0x80e11a7f)
  interface PhoneCall {
    @TlFlags("flags")
    long callId();

    @TlFlag(0)
    @Nullable PhoneCallDiscardReason reason();

    @TlFlag(1)
    @Nullable Integer duration();
  }

  /** {@code messageActionPaymentSentMe}. */
  @TlConstructor(0x8f31b327)
  interface PaymentSentMe {
    @TlFlags("flags")
    String currency();

    long totalAmount();

    ByteString payload();

    @TlFlag(0)
    @Nullable PaymentRequestedInfo info();

    @TlFlag(1)
    @Nullable String shippingOptionId();

    PaymentCharge charge();
  }

  /** {@code messageActionPaymentSent}. */
  @TlConstructor(0x40699cd0)
  interface PaymentSent {
    String currency();

    long totalAmount();
  }

  /** {@code messageActionScreenshotTaken}. */
  @TlConstructor(0x4792929b)
  interface ScreenshotTaken {}
}
