package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.Updates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The updates that tell of new messages: in the short forms where Telegram uses them, else in full.
 *
 * @see <a href="https://core.telegram.org/constructor/updateShortMessage">updateShortMessage</a>
 */
final class Announcements {
  private final Society society;

  Announcements(Society society) {
    this.society = society;
  }

  /** Tells an account's sessions of a message in its box. */
  void message(
      Person owner,
      UpdateLog.Entry entry,
      Message.Regular message,
      Peer dialog,
      @Nullable Object except) {
    Updates updates;
    if (message.media() != null) {
      updates = full(owner, message, List.of(entry.update()));
    } else if (dialog instanceof Peer.User with && with.userId() != owner.id()) {
      updates = shortMessage(with.userId(), message, entry);
    } else if (dialog instanceof Peer.Chat in) {
      updates = shortChatMessage(in.chatId(), message, entry);
    } else {
      updates = full(owner, message, List.of(entry.update()));
    }
    society.push(owner.id(), updates, except);
  }

  /** Tells a subscriber's sessions of a channel's message. */
  void post(
      Person subscriber, UpdateLog.Entry entry, Message.Regular post, @Nullable Object except) {
    society.push(subscriber.id(), full(subscriber, post, List.of(entry.update())), except);
  }

  /** The answer to who sent a private message. */
  Updates sentShort(UpdateLog.Entry entry, Message.Regular sent) {
    return Updates.UpdateShortSentMessage.builder()
        .out(true)
        .id(sent.id())
        .pts(entry.pts())
        .ptsCount(entry.ptsCount())
        .date(sent.date())
        .media(sent.media())
        .entities(sent.entities())
        .build();
  }

  /** The answer to who sent any other message. */
  Updates sent(Person sender, UpdateLog.Entry entry, Message.Regular sent, long randomId) {
    List<Update> updates = new ArrayList<>();
    updates.add(new Update.MessageID(sent.id(), randomId));
    updates.add(entry.update());
    return full(sender, sent, updates);
  }

  /** Updates that have a pts of their own need no seq: it is 0. */
  private Updates full(Person viewer, Message.Regular message, List<Update> updates) {
    Mentions mentions = new Mentions(society, viewer).add(message);
    return new Updates.Regular(updates, mentions.users(), mentions.chats(), message.date(), 0);
  }

  private static Updates shortMessage(int with, Message.Regular message, UpdateLog.Entry entry) {
    return Updates.UpdateShortMessage.builder()
        .out(message.out())
        .silent(message.silent())
        .id(message.id())
        .userId(with)
        .message(message.message())
        .pts(entry.pts())
        .ptsCount(entry.ptsCount())
        .date(message.date())
        .replyToMsgId(message.replyToMsgId())
        .entities(message.entities())
        .build();
  }

  private static Updates shortChatMessage(
      int chatId, Message.Regular message, UpdateLog.Entry entry) {
    Integer from = message.fromId();
    return Updates.UpdateShortChatMessage.builder()
        .out(message.out())
        .silent(message.silent())
        .id(message.id())
        .fromId(from == null ? 0 : from)
        .chatId(chatId)
        .message(message.message())
        .pts(entry.pts())
        .ptsCount(entry.ptsCount())
        .date(message.date())
        .replyToMsgId(message.replyToMsgId())
        .entities(message.entities())
        .build();
  }
}
