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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes updates, after they have been put in order, as Telegram pushes them: that is what clients
 * of the daemon know. With users or chats they are {@code updates}, short messages are {@code
 * updateShortMessage} and {@code updateShortChatMessage} again, the rest {@code updateShort}.
 *
 * <p>What was missed comes from the server with the users and chats of all that was missed
 * together. Here an update has those that it mentions, and a message of people who are known
 * already is short, as it would have been when it was pushed. For use by one thread at a time.
 *
 * @see <a href="https://core.telegram.org/type/Updates">Updates</a>
 */
final class PushForms {
  private final TlLayer layer;
  private final Acquaintances known = new Acquaintances();

  PushForms(TlLayer layer) {
    this.layer = layer;
  }

  byte[] write(UpdateSignal.Received received) {
    TlWriter writer = new TlWriter();
    TlCombinator several = layer.combinator("updates");
    TlCombinator one = layer.combinator("updateShort");
    TlObject update = received.update();
    List<TlObject> users = mentioned(received, received.users());
    List<TlObject> chats = mentioned(received, received.chats());
    boolean alone = users.isEmpty() && chats.isEmpty();
    boolean brief = alone || (received.missed() && known.include(users) && known.include(chats));
    TlObject shorter = brief ? shorter(update) : null;
    known.add(users);
    known.add(chats);
    if (shorter != null) {
      shorter.tlWrite(writer);
    } else if (alone && one != null) {
      writer.writeInt(one.id());
      update.tlWrite(writer);
      writer.writeInt(received.date());
    } else if (several != null) {
      writer.writeInt(several.id());
      writer.writeVectorHeader(1);
      update.tlWrite(writer);
      writer.writeVector(users);
      writer.writeVector(chats);
      writer.writeInt(received.date());
      // Without a sequence number: it does not count.
      writer.writeInt(0);
    } else {
      update.tlWrite(writer);
    }
    return writer.toByteArray();
  }

  private static List<TlObject> mentioned(UpdateSignal.Received received, List<TlObject> peers) {
    return received.missed() ? Acquaintances.mentioned(peers, received.update()) : peers;
  }

  private @Nullable Updates shorter(TlObject update) {
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

  private @Nullable Updates inDialog(
      Update.NewMessage added, Message.Regular message, @Nullable Integer with) {
    if (with == null) {
      return null;
    }
    known.add(with);
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

  private @Nullable Updates inGroup(Update.NewMessage added, Message.Regular message, int chatId) {
    Integer from = message.fromId();
    if (from == null) {
      return null;
    }
    known.add(from);
    known.add(chatId);
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
