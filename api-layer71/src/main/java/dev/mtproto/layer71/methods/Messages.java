package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.layer71.ChatInvite;
import dev.mtproto.layer71.Document;
import dev.mtproto.layer71.EncryptedChat;
import dev.mtproto.layer71.ExportedChatInvite;
import dev.mtproto.layer71.InlineBotSwitchPM;
import dev.mtproto.layer71.InputBotInlineMessageID;
import dev.mtproto.layer71.InputBotInlineResult;
import dev.mtproto.layer71.InputChatPhoto;
import dev.mtproto.layer71.InputDocument;
import dev.mtproto.layer71.InputEncryptedChat;
import dev.mtproto.layer71.InputEncryptedFile;
import dev.mtproto.layer71.InputGeoPoint;
import dev.mtproto.layer71.InputMedia;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.InputStickerSet;
import dev.mtproto.layer71.InputStickeredMedia;
import dev.mtproto.layer71.InputUser;
import dev.mtproto.layer71.MessageEntity;
import dev.mtproto.layer71.MessageMedia;
import dev.mtproto.layer71.MessagesFilter;
import dev.mtproto.layer71.PeerSettings;
import dev.mtproto.layer71.ReceivedNotifyMessage;
import dev.mtproto.layer71.ReplyMarkup;
import dev.mtproto.layer71.SendMessageAction;
import dev.mtproto.layer71.ShippingOption;
import dev.mtproto.layer71.StickerSetCovered;
import dev.mtproto.layer71.WebPage;
import dev.mtproto.layer71.messages.AffectedHistory;
import dev.mtproto.layer71.messages.AffectedMessages;
import dev.mtproto.layer71.messages.AllStickers;
import dev.mtproto.layer71.messages.ArchivedStickers;
import dev.mtproto.layer71.messages.BotCallbackAnswer;
import dev.mtproto.layer71.messages.BotResults;
import dev.mtproto.layer71.messages.Chats;
import dev.mtproto.layer71.messages.DhConfig;
import dev.mtproto.layer71.messages.Dialogs;
import dev.mtproto.layer71.messages.FavedStickers;
import dev.mtproto.layer71.messages.FeaturedStickers;
import dev.mtproto.layer71.messages.FoundGifs;
import dev.mtproto.layer71.messages.HighScores;
import dev.mtproto.layer71.messages.MessageEditData;
import dev.mtproto.layer71.messages.PeerDialogs;
import dev.mtproto.layer71.messages.RecentStickers;
import dev.mtproto.layer71.messages.SavedGifs;
import dev.mtproto.layer71.messages.SentEncryptedMessage;
import dev.mtproto.layer71.messages.StickerSetInstallResult;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The methods of the namespace {@code messages}. */
@TlMethods(namespace = "messages")
public interface Messages {
  /**
   * Messages by their ids, of private conversations and basic groups.
   *
   * @see <a href="https://core.telegram.org/method/messages.getMessages">messages.getMessages</a>
   */
  @TlMethod(0x4222fa74)
  dev.mtproto.layer71.messages.Messages getMessages(List<Integer> id);

  /**
   * The signed-in user's conversations, those with the latest messages first.
   *
   * <p>To go on where a slice ends, give the date, the id and the peer of its last conversation's
   * last message.
   *
   * @param excludePinned whether to leave out those that stand above the others
   * @param offsetDate only those whose last message is older, in Unix seconds; 0 for all
   * @param offsetId only those whose last message has a lower id; 0 for all
   * @param offsetPeer the conversation to go on after; {@code InputPeer.Empty} for all
   * @param limit the most to be returned
   * @see <a href="https://core.telegram.org/method/messages.getDialogs">messages.getDialogs</a>
   */
  @TlMethod(0x191ba9c5)
  Dialogs getDialogs(
      @TlFlag(0) boolean excludePinned,
      int offsetDate,
      int offsetId,
      InputPeer offsetPeer,
      int limit);

  /** The conversations with the latest messages, at most so many. */
  default Dialogs getDialogs(int limit) {
    return getDialogs(false, 0, 0, new InputPeer.Empty(), limit);
  }

  /**
   * The messages of a conversation, newest first.
   *
   * @param peer the conversation
   * @param offsetId only messages before this one; 0 for all
   * @param offsetDate only messages before this time, in Unix seconds; 0 for all
   * @param addOffset how many further messages to leave out; negative for newer ones than the
   *     offset
   * @param limit the most to be returned
   * @param maxId only messages with lower ids; 0 for all
   * @param minId only messages with higher ids; 0 for all
   * @see <a href="https://core.telegram.org/method/messages.getHistory">messages.getHistory</a>
   */
  @TlMethod(0xafa92846)
  dev.mtproto.layer71.messages.Messages getHistory(
      InputPeer peer, int offsetId, int offsetDate, int addOffset, int limit, int maxId, int minId);

  /** The newest messages of a conversation, at most so many. */
  default dev.mtproto.layer71.messages.Messages getHistory(InputPeer peer, int limit) {
    return getHistory(peer, 0, 0, 0, limit, 0, 0);
  }

  /**
   * Finds messages in a conversation.
   *
   * @see <a href="https://core.telegram.org/method/messages.search">messages.search</a>
   */
  @TlMethod(0x039e9ea0)
  dev.mtproto.layer71.messages.Messages search(
      @TlFlags("flags") InputPeer peer,
      String q,
      @TlFlag(0) @Nullable InputUser fromId,
      MessagesFilter filter,
      int minDate,
      int maxDate,
      int offsetId,
      int addOffset,
      int limit,
      int maxId,
      int minId);

  /**
   * Marks incoming messages of a private conversation or a basic group as read.
   *
   * @param peer the conversation
   * @param maxId up to which message
   * @see <a href="https://core.telegram.org/method/messages.readHistory">messages.readHistory</a>
   */
  @TlMethod(0x0e306d3a)
  AffectedMessages readHistory(InputPeer peer, int maxId);

  /** {@code messages.deleteHistory}. */
  @TlMethod(0x1c015b09)
  AffectedHistory deleteHistory(@TlFlag(0) boolean justClear, InputPeer peer, int maxId);

  /**
   * Deletes messages in private conversations and basic groups.
   *
   * @param revoke whether to delete them for everybody
   * @see <a
   *     href="https://core.telegram.org/method/messages.deleteMessages">messages.deleteMessages</a>
   */
  @TlMethod(0xe58e95d2)
  AffectedMessages deleteMessages(@TlFlag(0) boolean revoke, List<Integer> id);

  /** {@code messages.receivedMessages}. */
  @TlMethod(0x05a954c0)
  List<ReceivedNotifyMessage> receivedMessages(int maxId);

  /**
   * Tells the other end that the user is writing, or what else they are doing.
   *
   * @see <a href="https://core.telegram.org/method/messages.setTyping">messages.setTyping</a>
   */
  @TlMethod(0xa3825e50)
  boolean setTyping(InputPeer peer, SendMessageAction action);

  /**
   * Sends a text message.
   *
   * <p>Errors: {@code 400 PEER_ID_INVALID}; {@code 400 MESSAGE_EMPTY}; {@code 400
   * MESSAGE_TOO_LONG}; {@code 400 RANDOM_ID_DUPLICATE}, it has been sent already; {@code 403
   * CHAT_WRITE_FORBIDDEN}; {@code 420 FLOOD_WAIT_X}, wait X seconds.
   *
   * @param noWebpage whether to show no preview of a link
   * @param silent whether to send without a notification
   * @param background whether the client sends it on its own
   * @param clearDraft whether to clear the conversation's draft
   * @param peer the conversation
   * @param replyToMsgId the message that it answers
   * @param message the text
   * @param randomId a number that is new for each message: one that was sent before is not sent
   *     again
   * @param replyMarkup a bot's buttons
   * @param entities the formatting; offsets and lengths count UTF-16 code units
   * @see <a href="https://core.telegram.org/method/messages.sendMessage">messages.sendMessage</a>
   */
  @TlMethod(0xfa88427a)
  dev.mtproto.layer71.Updates sendMessage(
      @TlFlag(1) boolean noWebpage,
      @TlFlag(5) boolean silent,
      @TlFlag(6) boolean background,
      @TlFlag(7) boolean clearDraft,
      InputPeer peer,
      @TlFlag(0) @Nullable Integer replyToMsgId,
      String message,
      long randomId,
      @TlFlag(2) @Nullable ReplyMarkup replyMarkup,
      @TlFlag(3) @Nullable List<MessageEntity> entities);

  /** Sends a text message, once: under a random id of its own. */
  default dev.mtproto.layer71.Updates sendMessage(InputPeer peer, String message) {
    long randomId = ThreadLocalRandom.current().nextLong();
    return sendMessage(false, false, false, false, peer, null, message, randomId, null, null);
  }

  /** {@code messages.sendMedia}. */
  @TlMethod(0xc8f16791)
  dev.mtproto.layer71.Updates sendMedia(
      @TlFlag(5) boolean silent,
      @TlFlag(6) boolean background,
      @TlFlag(7) boolean clearDraft,
      InputPeer peer,
      @TlFlag(0) @Nullable Integer replyToMsgId,
      InputMedia media,
      long randomId,
      @TlFlag(2) @Nullable ReplyMarkup replyMarkup);

  /**
   * Forwards messages.
   *
   * @param id the messages, of {@code fromPeer}
   * @param randomId a new number for each
   * @see <a
   *     href="https://core.telegram.org/method/messages.forwardMessages">messages.forwardMessages</a>
   */
  @TlMethod(0x708e0195)
  dev.mtproto.layer71.Updates forwardMessages(
      @TlFlag(5) boolean silent,
      @TlFlag(6) boolean background,
      @TlFlag(8) boolean withMyScore,
      InputPeer fromPeer,
      List<Integer> id,
      List<Long> randomId,
      InputPeer toPeer);

  /**
   * Basic groups by their ids.
   *
   * @see <a href="https://core.telegram.org/method/messages.getChats">messages.getChats</a>
   */
  @TlMethod(0x3c6aa187)
  Chats getChats(List<Integer> id);

  /**
   * A basic group with its members.
   *
   * @see <a href="https://core.telegram.org/method/messages.getFullChat">messages.getFullChat</a>
   */
  @TlMethod(0x3b831c66)
  dev.mtproto.layer71.messages.ChatFull getFullChat(int chatId);

  /** {@code messages.editChatTitle}. */
  @TlMethod(0xdc452855)
  dev.mtproto.layer71.Updates editChatTitle(int chatId, String title);

  /** {@code messages.editChatPhoto}. */
  @TlMethod(0xca4c79d8)
  dev.mtproto.layer71.Updates editChatPhoto(int chatId, InputChatPhoto photo);

  /** {@code messages.addChatUser}. */
  @TlMethod(0xf9a0aa09)
  dev.mtproto.layer71.Updates addChatUser(int chatId, InputUser userId, int fwdLimit);

  /** {@code messages.deleteChatUser}. */
  @TlMethod(0xe0611f16)
  dev.mtproto.layer71.Updates deleteChatUser(int chatId, InputUser userId);

  /** {@code messages.createChat}. */
  @TlMethod(0x09cb126e)
  dev.mtproto.layer71.Updates createChat(List<InputUser> users, String title);

  /** {@code messages.forwardMessage}. */
  @TlMethod(0x33963bf9)
  dev.mtproto.layer71.Updates forwardMessage(InputPeer peer, int id, long randomId);

  /** {@code messages.getDhConfig}. */
  @TlMethod(0x26cf8950)
  DhConfig getDhConfig(int version, int randomLength);

  /** {@code messages.requestEncryption}. */
  @TlMethod(0xf64daf43)
  EncryptedChat requestEncryption(InputUser userId, int randomId, @TlSecret ByteString gA);

  /** {@code messages.acceptEncryption}. */
  @TlMethod(0x3dbc0415)
  EncryptedChat acceptEncryption(
      InputEncryptedChat peer, @TlSecret ByteString gB, long keyFingerprint);

  /** {@code messages.discardEncryption}. */
  @TlMethod(0xedd923c5)
  boolean discardEncryption(int chatId);

  /** {@code messages.setEncryptedTyping}. */
  @TlMethod(0x791451ed)
  boolean setEncryptedTyping(InputEncryptedChat peer, boolean typing);

  /** {@code messages.readEncryptedHistory}. */
  @TlMethod(0x7f4b690a)
  boolean readEncryptedHistory(InputEncryptedChat peer, int maxDate);

  /** {@code messages.sendEncrypted}. */
  @TlMethod(0xa9776773)
  SentEncryptedMessage sendEncrypted(InputEncryptedChat peer, long randomId, ByteString data);

  /** {@code messages.sendEncryptedFile}. */
  @TlMethod(0x9a901b66)
  SentEncryptedMessage sendEncryptedFile(
      InputEncryptedChat peer, long randomId, ByteString data, InputEncryptedFile file);

  /** {@code messages.sendEncryptedService}. */
  @TlMethod(0x32d439a4)
  SentEncryptedMessage sendEncryptedService(
      InputEncryptedChat peer, long randomId, ByteString data);

  /** {@code messages.receivedQueue}. */
  @TlMethod(0x55a5bb66)
  List<Long> receivedQueue(int maxQts);

  /** {@code messages.readMessageContents}. */
  @TlMethod(0x36a73f77)
  AffectedMessages readMessageContents(List<Integer> id);

  /** {@code messages.getAllStickers}. */
  @TlMethod(0x1c9618b1)
  AllStickers getAllStickers(int hash);

  /** {@code messages.getWebPagePreview}. */
  @TlMethod(0x25223e24)
  MessageMedia getWebPagePreview(String message);

  /** {@code messages.exportChatInvite}. */
  @TlMethod(0x7d885289)
  ExportedChatInvite exportChatInvite(int chatId);

  /**
   * What group or channel an invitation link is for.
   *
   * @param hash the part of the link behind {@code joinchat/}
   * @see <a
   *     href="https://core.telegram.org/method/messages.checkChatInvite">messages.checkChatInvite</a>
   */
  @TlMethod(0x3eadb1bb)
  ChatInvite checkChatInvite(@TlSecret String hash);

  /**
   * Joins the group or channel of an invitation link.
   *
   * @param hash the part of the link behind {@code joinchat/}
   * @see <a
   *     href="https://core.telegram.org/method/messages.importChatInvite">messages.importChatInvite</a>
   */
  @TlMethod(0x6c50051c)
  dev.mtproto.layer71.Updates importChatInvite(@TlSecret String hash);

  /** {@code messages.getStickerSet}. */
  @TlMethod(0x2619a90e)
  dev.mtproto.layer71.messages.StickerSet getStickerSet(InputStickerSet stickerset);

  /** {@code messages.installStickerSet}. */
  @TlMethod(0xc78fe460)
  StickerSetInstallResult installStickerSet(InputStickerSet stickerset, boolean archived);

  /** {@code messages.uninstallStickerSet}. */
  @TlMethod(0xf96e55de)
  boolean uninstallStickerSet(InputStickerSet stickerset);

  /** {@code messages.startBot}. */
  @TlMethod(0xe6df7378)
  dev.mtproto.layer71.Updates startBot(
      InputUser bot, InputPeer peer, long randomId, String startParam);

  /** {@code messages.reportSpam}. */
  @TlMethod(0xcf1592db)
  boolean reportSpam(InputPeer peer);

  /** {@code messages.getMessagesViews}. */
  @TlMethod(0xc4c8a55d)
  List<Integer> getMessagesViews(InputPeer peer, List<Integer> id, boolean increment);

  /** {@code messages.toggleChatAdmins}. */
  @TlMethod(0xec8bd9e1)
  dev.mtproto.layer71.Updates toggleChatAdmins(int chatId, boolean enabled);

  /** {@code messages.editChatAdmin}. */
  @TlMethod(0xa9e69f2e)
  boolean editChatAdmin(int chatId, InputUser userId, boolean isAdmin);

  /** {@code messages.migrateChat}. */
  @TlMethod(0x15a3b8e3)
  dev.mtproto.layer71.Updates migrateChat(int chatId);

  /** {@code messages.searchGlobal}. */
  @TlMethod(0x9e3cacb0)
  dev.mtproto.layer71.messages.Messages searchGlobal(
      String q, int offsetDate, InputPeer offsetPeer, int offsetId, int limit);

  /** {@code messages.reorderStickerSets}. */
  @TlMethod(0x78337739)
  boolean reorderStickerSets(@TlFlag(0) boolean masks, List<Long> order);

  /** {@code messages.getDocumentByHash}. */
  @TlMethod(0x338e2464)
  Document getDocumentByHash(ByteString sha256, int size, String mimeType);

  /** {@code messages.searchGifs}. */
  @TlMethod(0xbf9a776b)
  FoundGifs searchGifs(String q, int offset);

  /** {@code messages.getSavedGifs}. */
  @TlMethod(0x83bf3d52)
  SavedGifs getSavedGifs(int hash);

  /** {@code messages.saveGif}. */
  @TlMethod(0x327a30cb)
  boolean saveGif(InputDocument id, boolean unsave);

  /** {@code messages.getInlineBotResults}. */
  @TlMethod(0x514e999d)
  BotResults getInlineBotResults(
      @TlFlags("flags") InputUser bot,
      InputPeer peer,
      @TlFlag(0) @Nullable InputGeoPoint geoPoint,
      String query,
      String offset);

  /** {@code messages.setInlineBotResults}. */
  @TlMethod(0xeb5ea206)
  boolean setInlineBotResults(
      @TlFlag(0) boolean gallery,
      @TlFlag(1) boolean private_,
      long queryId,
      List<InputBotInlineResult> results,
      int cacheTime,
      @TlFlag(2) @Nullable String nextOffset,
      @TlFlag(3) @Nullable InlineBotSwitchPM switchPm);

  /** {@code messages.sendInlineBotResult}. */
  @TlMethod(0xb16e06fe)
  dev.mtproto.layer71.Updates sendInlineBotResult(
      @TlFlag(5) boolean silent,
      @TlFlag(6) boolean background,
      @TlFlag(7) boolean clearDraft,
      InputPeer peer,
      @TlFlag(0) @Nullable Integer replyToMsgId,
      long randomId,
      long queryId,
      String id);

  /** {@code messages.hideReportSpam}. */
  @TlMethod(0xa8f1709b)
  boolean hideReportSpam(InputPeer peer);

  /** {@code messages.getPeerSettings}. */
  @TlMethod(0x3672e09c)
  PeerSettings getPeerSettings(InputPeer peer);

  /** {@code messages.getMessageEditData}. */
  @TlMethod(0xfda68d36)
  MessageEditData getMessageEditData(InputPeer peer, int id);

  /**
   * Changes the text or the buttons of a message.
   *
   * @see <a href="https://core.telegram.org/method/messages.editMessage">messages.editMessage</a>
   */
  @TlMethod(0xce91e4ca)
  dev.mtproto.layer71.Updates editMessage(
      @TlFlag(1) boolean noWebpage,
      InputPeer peer,
      int id,
      @TlFlag(11) @Nullable String message,
      @TlFlag(2) @Nullable ReplyMarkup replyMarkup,
      @TlFlag(3) @Nullable List<MessageEntity> entities);

  /** {@code messages.editInlineBotMessage}. */
  @TlMethod(0x130c2c85)
  boolean editInlineBotMessage(
      @TlFlag(1) boolean noWebpage,
      InputBotInlineMessageID id,
      @TlFlag(11) @Nullable String message,
      @TlFlag(2) @Nullable ReplyMarkup replyMarkup,
      @TlFlag(3) @Nullable List<MessageEntity> entities);

  /** {@code messages.getBotCallbackAnswer}. */
  @TlMethod(0x810a9fec)
  BotCallbackAnswer getBotCallbackAnswer(
      @TlFlag(1) boolean game, InputPeer peer, int msgId, @TlFlag(0) @Nullable ByteString data);

  /** {@code messages.setBotCallbackAnswer}. */
  @TlMethod(0xd58f130a)
  boolean setBotCallbackAnswer(
      @TlFlag(1) boolean alert,
      long queryId,
      @TlFlag(0) @Nullable String message,
      @TlFlag(2) @Nullable String url,
      int cacheTime);

  /** {@code messages.getPeerDialogs}. */
  @TlMethod(0x2d9776b9)
  PeerDialogs getPeerDialogs(List<InputPeer> peers);

  /** {@code messages.saveDraft}. */
  @TlMethod(0xbc39e14b)
  boolean saveDraft(
      @TlFlag(1) boolean noWebpage,
      @TlFlag(0) @Nullable Integer replyToMsgId,
      InputPeer peer,
      String message,
      @TlFlag(3) @Nullable List<MessageEntity> entities);

  /** {@code messages.getAllDrafts}. */
  @TlMethod(0x6a3f8d65)
  dev.mtproto.layer71.Updates getAllDrafts();

  /** {@code messages.getFeaturedStickers}. */
  @TlMethod(0x2dacca4f)
  FeaturedStickers getFeaturedStickers(int hash);

  /** {@code messages.readFeaturedStickers}. */
  @TlMethod(0x5b118126)
  boolean readFeaturedStickers(List<Long> id);

  /** {@code messages.getRecentStickers}. */
  @TlMethod(0x5ea192c9)
  RecentStickers getRecentStickers(@TlFlag(0) boolean attached, int hash);

  /** {@code messages.saveRecentSticker}. */
  @TlMethod(0x392718f8)
  boolean saveRecentSticker(@TlFlag(0) boolean attached, InputDocument id, boolean unsave);

  /** {@code messages.clearRecentStickers}. */
  @TlMethod(0x8999602d)
  boolean clearRecentStickers(@TlFlag(0) boolean attached);

  /** {@code messages.getArchivedStickers}. */
  @TlMethod(0x57f17692)
  ArchivedStickers getArchivedStickers(@TlFlag(0) boolean masks, long offsetId, int limit);

  /** {@code messages.setGameScore}. */
  @TlMethod(0x8ef8ecc0)
  dev.mtproto.layer71.Updates setGameScore(
      @TlFlag(0) boolean editMessage,
      @TlFlag(1) boolean force,
      InputPeer peer,
      int id,
      InputUser userId,
      int score);

  /** {@code messages.setInlineGameScore}. */
  @TlMethod(0x15ad9f64)
  boolean setInlineGameScore(
      @TlFlag(0) boolean editMessage,
      @TlFlag(1) boolean force,
      InputBotInlineMessageID id,
      InputUser userId,
      int score);

  /** {@code messages.getMaskStickers}. */
  @TlMethod(0x65b8c79f)
  AllStickers getMaskStickers(int hash);

  /** {@code messages.getAttachedStickers}. */
  @TlMethod(0xcc5b67cc)
  List<StickerSetCovered> getAttachedStickers(InputStickeredMedia media);

  /** {@code messages.getGameHighScores}. */
  @TlMethod(0xe822649d)
  HighScores getGameHighScores(InputPeer peer, int id, InputUser userId);

  /** {@code messages.getInlineGameHighScores}. */
  @TlMethod(0x0f635e1b)
  HighScores getInlineGameHighScores(InputBotInlineMessageID id, InputUser userId);

  /** {@code messages.getCommonChats}. */
  @TlMethod(0x0d0a48c4)
  Chats getCommonChats(InputUser userId, int maxId, int limit);

  /**
   * The groups and channels that the signed-in user is a member of.
   *
   * @param exceptIds those that are known already
   */
  @TlMethod(0xeba80ff0)
  Chats getAllChats(List<Integer> exceptIds);

  /** All groups and channels that the signed-in user is a member of. */
  default Chats getAllChats() {
    return getAllChats(List.of());
  }

  /** {@code messages.getWebPage}. */
  @TlMethod(0x32ca8f91)
  WebPage getWebPage(String url, int hash);

  /** {@code messages.toggleDialogPin}. */
  @TlMethod(0x3289be6a)
  boolean toggleDialogPin(@TlFlag(0) boolean pinned, InputPeer peer);

  /** {@code messages.reorderPinnedDialogs}. */
  @TlMethod(0x959ff644)
  boolean reorderPinnedDialogs(@TlFlag(0) boolean force, List<InputPeer> order);

  /** {@code messages.getPinnedDialogs}. */
  @TlMethod(0xe254d64e)
  PeerDialogs getPinnedDialogs();

  /** {@code messages.reportEncryptedSpam}. */
  @TlMethod(0x4b0c8c0f)
  boolean reportEncryptedSpam(InputEncryptedChat peer);

  /** {@code messages.setBotShippingResults}. */
  @TlMethod(0xe5f672fa)
  boolean setBotShippingResults(
      @TlFlags("flags") long queryId,
      @TlFlag(0) @Nullable String error,
      @TlFlag(1) @Nullable List<ShippingOption> shippingOptions);

  /** {@code messages.setBotPrecheckoutResults}. */
  @TlMethod(0x09c2dd95)
  boolean setBotPrecheckoutResults(
      @TlFlag(1) boolean success, long queryId, @TlFlag(0) @Nullable String error);

  /** {@code messages.uploadMedia}. */
  @TlMethod(0x519bc2b1)
  MessageMedia uploadMedia(InputPeer peer, InputMedia media);

  /** {@code messages.sendScreenshotNotification}. */
  @TlMethod(0xc97df020)
  dev.mtproto.layer71.Updates sendScreenshotNotification(
      InputPeer peer, int replyToMsgId, long randomId);

  /** {@code messages.getUnreadMentions}. */
  @TlMethod(0x46578472)
  dev.mtproto.layer71.messages.Messages getUnreadMentions(
      InputPeer peer, int offsetId, int addOffset, int limit, int maxId, int minId);

  /** {@code messages.faveSticker}. */
  @TlMethod(0xb9ffc55b)
  boolean faveSticker(InputDocument id, boolean unfave);

  /** {@code messages.getFavedStickers}. */
  @TlMethod(0x21ce0b0e)
  FavedStickers getFavedStickers(int hash);
}
