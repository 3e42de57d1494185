package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlType;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** One piece of news. */
@TlType
interface UpdateType {
  /** A new message in a private conversation or a basic group. */
  @TlConstructor(0x1f2b0afd)
  interface NewMessage {
    Message message();

    /** The account's state after this update. */
    int pts();

    /** How many events lie between the states before and after it. */
    int ptsCount();
  }

  /** A message that was sent with this random id has got its id. */
  @TlConstructor(0x4e90bfd6)
  interface MessageID {
    int id();

    long randomId();
  }

  /** Messages in private conversations or basic groups were deleted. */
  @TlConstructor(0xa20db0e5)
  interface DeleteMessages {
    List<Integer> messages();

    int pts();

    int ptsCount();
  }

  /** A user is writing in the private conversation. */
  @TlConstructor(0x5c486927)
  interface UserTyping {
    int userId();

    SendMessageAction action();
  }

  /** A user is writing in a basic group. */
  @TlConstructor(0x9a65ea1f)
  interface ChatUserTyping {
    int chatId();

    int userId();

    SendMessageAction action();
  }

  /** {@code updateChatParticipants}. */
  @TlConstructor(0x07761198)
  interface ChatParticipants {
    dev.mtproto.layer71.ChatParticipants participants();
  }

  /** A user has come or gone. */
  @TlConstructor(0x1bfbd823)
  interface UserStatus {
    int userId();

    dev.mtproto.layer71.UserStatus status();
  }

  /** {@code updateUserName}. */
  @TlConstructor(0xa7332b73)
  interface UserName {
    int userId();

    String firstName();

    String lastName();

    String username();
  }

  /** {@code updateUserPhoto}. */
  @TlConstructor(0x95313b0c)
  interface UserPhoto {
    int userId();

    int date();

    UserProfilePhoto photo();

    boolean previous();
  }

  /** {@code updateContactRegistered}. */
  @TlConstructor(0x2575bbb9)
  interface ContactRegistered {
    int userId();

    int date();
  }

  /** {@code updateContactLink}. */
  @TlConstructor(0x9d2e67c5)
  interface ContactLink {
    int userId();

    dev.mtproto.layer71.ContactLink myLink();

    dev.mtproto.layer71.ContactLink foreignLink();
  }

  /** {@code updateNewEncryptedMessage}. */
  @TlConstructor(0x12bcbd9a)
  interface NewEncryptedMessage {
    EncryptedMessage message();

    int qts();
  }

  /** {@code updateEncryptedChatTyping}. */
  @TlConstructor(0x1710f156)
  interface EncryptedChatTyping {
    int chatId();
  }

  /** {@code updateEncryption}. */
  @TlConstructor(0xb4a2e88d)
  interface Encryption {
    EncryptedChat chat();

    int date();
  }

  /** {@code updateEncryptedMessagesRead}. */
  @TlConstructor(0x38fe25b7)
  interface EncryptedMessagesRead {
    int chatId();

    int maxDate();

    int date();
  }

  /** {@code updateChatParticipantAdd}. */
  @TlConstructor(0xea4b0e5c)
  interface ChatParticipantAdd {
    int chatId();

    int userId();

    int inviterId();

    int date();

    int version();
  }

  /** {@code updateChatParticipantDelete}. */
  @TlConstructor(0x6e5f8c22)
  interface ChatParticipantDelete {
    int chatId();

    int userId();

    int version();
  }

  /** {@code updateDcOptions}. */
  @TlConstructor(0x8e5e9873)
  interface DcOptions {
    List<DcOption> dcOptions();
  }

  /** {@code updateUserBlocked}. */
  @TlConstructor(0x80ece81a)
  interface UserBlocked {
    int userId();

    boolean blocked();
  }

  /** {@code updateNotifySettings}. */
  @TlConstructor(0xbec268ef)
  interface NotifySettings {
    NotifyPeer peer();

    PeerNotifySettings notifySettings();
  }

  /** {@code updateServiceNotification}. */
  @TlConstructor(0xebe46819)
  interface ServiceNotification {
    @TlFlag(0)
    boolean popup();

    @TlFlag(1)
    @Nullable Integer inboxDate();

    String type();

    String message();

    MessageMedia media();

    List<MessageEntity> entities();
  }

  /** {@code updatePrivacy}. */
  @TlConstructor(0xee3b272a)
  interface Privacy {
    PrivacyKey key();

    List<PrivacyRule> rules();
  }

  /** {@code updateUserPhone}. */
  @TlConstructor(0x12b9417b)
  interface UserPhone {
    int userId();

    String phone();
  }

  /** Incoming messages were read, here or by another session of the account. */
  @TlConstructor(0x9961fd5c)
  interface ReadHistoryInbox {
    Peer peer();

    int maxId();

    int pts();

    int ptsCount();
  }

  /** The other end has read outgoing messages. */
  @TlConstructor(0x2f2f21bf)
  interface ReadHistoryOutbox {
    Peer peer();

    int maxId();

    int pts();

    int ptsCount();
  }

  /** {@code updateWebPage}. */
  @TlConstructor(0x7f891213)
  interface WebPage {
    dev.mtproto.layer71.WebPage webpage();

    int pts();

    int ptsCount();
  }

  /** {@code updateReadMessagesContents}. */
  @TlConstructor(0x68c13933)
  interface ReadMessagesContents {
    List<Integer> messages();

    int pts();

    int ptsCount();
  }

  /** There is too much news of a channel: ask for its difference. */
  @TlConstructor(0xeb0467fb)
  interface ChannelTooLong {
    @TlFlags("flags")
    int channelId();

    @TlFlag(0)
    @Nullable Integer pts();
  }

  /** {@code updateChannel}. */
  @TlConstructor(0xb6d45656)
  interface Channel {
    int channelId();
  }

  /** A new message in a channel or supergroup. */
  @TlConstructor(0x62ba04d9)
  interface NewChannelMessage {
    Message message();

    /** The channel's state after this update. */
    int pts();

    int ptsCount();
  }

  /** {@code updateReadChannelInbox}. */
  @TlConstructor(0x4214f37f)
  interface ReadChannelInbox {
    int channelId();

    int maxId();
  }

  /** Messages in a channel or supergroup were deleted. */
  @TlConstructor(0xc37521c9)
  interface DeleteChannelMessages {
    int channelId();

    List<Integer> messages();

    int pts();

    int ptsCount();
  }

  /** {@code updateChannelMessageViews}. */
  @TlConstructor(0x98a12b4b)
  interface ChannelMessageViews {
    int channelId();

    int id();

    int views();
  }

  /** {@code updateChatAdmins}. */
  @TlConstructor(0x6e947941)
  interface ChatAdmins {
    int chatId();

    boolean enabled();

    int version();
  }

  /** {@code updateChatParticipantAdmin}. */
  @TlConstructor(0xb6901959)
  interface ChatParticipantAdmin {
    int chatId();

    int userId();

    boolean isAdmin();

    int version();
  }

  /** {@code updateNewStickerSet}. */
  @TlConstructor(0x688a30aa)
  interface NewStickerSet {
    dev.mtproto.layer71.messages.StickerSet stickerset();
  }

  /** {@code updateStickerSetsOrder}. */
  @TlConstructor(0x0bb2d201)
  interface StickerSetsOrder {
    @TlFlag(0)
    boolean masks();

    List<Long> order();
  }

  /** {@code updateStickerSets}. */
  @TlConstructor(0x43ae3dec)
  interface StickerSets {}

  /** {@code updateSavedGifs}. */
  @TlConstructor(0x9375341e)
  interface SavedGifs {}

  /** {@code updateBotInlineQuery}. */
  @TlConstructor(0x54826690)
  interface BotInlineQuery {
    @TlFlags("flags")
    long queryId();

    int userId();

    String query();

    @TlFlag(0)
    @Nullable GeoPoint geo();

    String offset();
  }

  /** {@code updateBotInlineSend}. */
  @TlConstructor(0x0e48f964)
  interface BotInlineSend {
    @TlFlags("flags")
    int userId();

    String query();

    @TlFlag(0)
    @Nullable GeoPoint geo();

    String id();

    @TlFlag(1)
    @Nullable InputBotInlineMessageID msgId();
  }

  /** A message in a channel or supergroup was edited. */
  @TlConstructor(0x1b3f4df7)
  interface EditChannelMessage {
    Message message();

    int pts();

    int ptsCount();
  }

  /** {@code updateChannelPinnedMessage}. */
  @TlConstructor(0x98592475)
  interface ChannelPinnedMessage {
    int channelId();

    int id();
  }

  /** {@code updateBotCallbackQuery}. */
  @TlConstructor(0xe73547e1)
  interface BotCallbackQuery {
    @TlFlags("flags")
    long queryId();

    int userId();

    Peer peer();

    int msgId();

    long chatInstance();

    @TlFlag(0)
    @Nullable ByteString data();

    @TlFlag(1)
    @Nullable String gameShortName();
  }

  /** A message in a private conversation or a basic group was edited. */
  @TlConstructor(0xe40370a3)
  interface EditMessage {
    Message message();

    int pts();

    int ptsCount();
  }

  /** {@code updateInlineBotCallbackQuery}. */
  @TlConstructor(0xf9d27a5a)
  interface InlineBotCallbackQuery {
    @TlFlags("flags")
    long queryId();

    int userId();

    InputBotInlineMessageID msgId();

    long chatInstance();

    @TlFlag(0)
    @Nullable ByteString data();

    @TlFlag(1)
    @Nullable String gameShortName();
  }

  /** {@code updateReadChannelOutbox}. */
  @TlConstructor(0x25d6c9c7)
  interface ReadChannelOutbox {
    int channelId();

    int maxId();
  }

  /** {@code updateDraftMessage}. */
  @TlConstructor(0xee2bb969)
  interface DraftMessage {
    Peer peer();

    dev.mtproto.layer71.DraftMessage draft();
  }

  /** {@code updateReadFeaturedStickers}. */
  @TlConstructor(0x571d2742)
  interface ReadFeaturedStickers {}

  /** {@code updateRecentStickers}. */
  @TlConstructor(0x9a422c20)
  interface RecentStickers {}

  /** {@code updateConfig}. */
  @TlConstructor(0xa229dd06)
  interface Config {}

  /** {@code updatePtsChanged}. */
  @TlConstructor(0x3354678f)
  interface PtsChanged {}

  /** {@code updateChannelWebPage}. */
  @TlConstructor(0x40771900)
  interface ChannelWebPage {
    int channelId();

    dev.mtproto.layer71.WebPage webpage();

    int pts();

    int ptsCount();
  }

  /** {@code updatePhoneCall}. */
  @TlConstructor(0xab0f6b1e)
  interface PhoneCall {
    dev.mtproto.layer71.PhoneCall phoneCall();
  }

  /** {@code updateDialogPinned}. */
  @TlConstructor(0xd711a2cc)
  interface DialogPinned {
    @TlFlag(0)
    boolean pinned();

    Peer peer();
  }

  /** {@code updatePinnedDialogs}. */
  @TlConstructor(0xd8caf68d)
  interface PinnedDialogs {
    @TlFlag(0)
    @Nullable List<Peer> order();
  }

  /** {@code updateBotWebhookJSON}. */
  @TlConstructor(0x8317c0c3)
  interface BotWebhookJSON {
    DataJSON data();
  }

  /** {@code updateBotWebhookJSONQuery}. */
  @TlConstructor(0x9b9240a6)
  interface BotWebhookJSONQuery {
    long queryId();

    DataJSON data();

    int timeout();
  }

  /** {@code updateBotShippingQuery}. */
  @TlConstructor(0xe0cdc940)
  interface BotShippingQuery {
    long queryId();

    int userId();

    ByteString payload();

    PostAddress shippingAddress();
  }

  /** {@code updateBotPrecheckoutQuery}. */
  @TlConstructor(0x5d2f3aa9)
  interface BotPrecheckoutQuery {
    @TlFlags("flags")
    long queryId();

    int userId();

    ByteString payload();

    @TlFlag(0)
    @Nullable PaymentRequestedInfo info();

    @TlFlag(1)
    @Nullable String shippingOptionId();

    String currency();

    long totalAmount();
  }

  /** {@code updateLangPackTooLong}. */
  @TlConstructor(0x10c2404b)
  interface LangPackTooLong {}

  /** {@code updateLangPack}. */
  @TlConstructor(0x56022f4d)
  interface LangPack {
    LangPackDifference difference();
  }

  /** {@code updateContactsReset}. */
  @TlConstructor(0x7084a7be)
  interface ContactsReset {}

  /** {@code updateFavedStickers}. */
  @TlConstructor(0xe511996d)
  interface FavedStickers {}

  /** {@code updateChannelReadMessagesContents}. */
  @TlConstructor(0x89893b45)
  interface ChannelReadMessagesContents {
    int channelId();

    List<Integer> messages();
  }
}
