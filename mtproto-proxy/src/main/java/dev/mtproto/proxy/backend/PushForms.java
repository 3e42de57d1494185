package dev.mtproto.proxy.backend;

import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.Updates;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;
import dev.mtproto.updates.UpdateSignal;
import org.jspecify.annotations.Nullable;

/**
 * Writes updates, after they have been put in order, as Telegram pushes them: that is what clients
 * of the daemon know. With users or chats they are {@code updates}, short messages are {@code
 * updateShortMessage} and {@code updateShortChatMessage} again, the rest {@code updateShort}.
 *
 * @see <a href="https://core.telegram.org/type/Updates">Updates</a>
 */
final class PushForms {
  private final TlLayer layer;

  PushForms(TlLayer layer) {
    this.layer = layer;
  }

  byte[] write(UpdateSignal.Received received) {
    TlWriter writer = new TlWriter();
    TlCombinator several = layer.combinator("updates");
    TlCombinator one = layer.combinator("updateShort");
    boolean alone = received.users().isEmpty() && received.chats().isEmpty();
    TlObject shorter = alone ? shorter(received.update()) : null;
    if (shorter != null) {
      shorter.tlWrite(writer);
    } else if (alone && one != null) {
      writer.writeInt(one.id());
      received.update().tlWrite(writer);
      writer.writeInt(received.date());
    } else if (several != null) {
      writer.writeInt(several.id());
      writeSeveral(writer, received);
    } else {
      received.update().tlWrite(writer);
    }
    return writer.toByteArray();
  }

  /** Without a sequence number: it does not count. */
  private static void writeSeveral(TlWriter writer, UpdateSignal.Received received) {
    writer.writeVectorHeader(1);
    received.update().tlWrite(writer);
    writer.writeVector(received.users());
    writer.writeVector(received.chats());
    writer.writeInt(received.date());
    writer.writeInt(0);
  }

  private static @Nullable Updates shorter(TlObject update) {
    if (!(update instanceof Update.NewMessage added)
        || !(added.message() instanceof Message.Regular message)
        || !isPlain(message)) {
      return null;
    }
    if (message.toId() instanceof Peer.User user) {
      return inDialog(added, message, message.out() ? user.userId() : message.fromId());
    }
    return message.toId() instanceof Peer.Chat chat ? inGroup(added, message, chat.chatId()) : null;
  }

  private static boolean isPlain(Message.Regular message) {
    return message.media() == null
        && message.replyMarkup() == null
        && message.views() == null
        && message.editDate() == null
        && message.postAuthor() == null
        && !message.post()
        && message.fromId() != null;
  }

  private static @Nullable Updates inDialog(
      Update.NewMessage added, Message.Regular message, @Nullable Integer with) {
    if (with == null) {
      return null;
    }
    return Updates.UpdateShortMessage.builder()
        .out(message.out())
        .mentioned(message.mentioned())
        .mediaUnread(message.mediaUnread())
        .silent(message.silent())
        .id(message.id())
        .userId(with)
        .message(message.message())
        .pts(added.pts())
        .ptsCount(added.ptsCount())
        .date(message.date())
        .fwdFrom(message.fwdFrom())
        .viaBotId(message.viaBotId())
        .replyToMsgId(message.replyToMsgId())
        .entities(message.entities())
        .build();
  }

  private static @Nullable Updates inGroup(
      Update.NewMessage added, Message.Regular message, int chatId) {
    Integer from = message.fromId();
    if (from == null) {
      return null;
    }
    return Updates.UpdateShortChatMessage.builder()
        .out(message.out())
        .mentioned(message.mentioned())
        .mediaUnread(message.mediaUnread())
        .silent(message.silent())
        .id(message.id())
        .fromId(from)
        .chatId(chatId)
        .message(message.message())
        .pts(added.pts())
        .ptsCount(added.ptsCount())
        .date(message.date())
        .fwdFrom(message.fwdFrom())
        .viaBotId(message.viaBotId())
        .replyToMsgId(message.replyToMsgId())
        .entities(message.entities())
        .build();
  }
}
