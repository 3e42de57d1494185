package dev.mtproto.benchmarks.tl;

import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.ChatPhoto;
import dev.mtproto.layer71.Dialog;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.MessageEntity;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.PeerNotifySettings;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.UserProfilePhoto;
import dev.mtproto.layer71.UserStatus;
import dev.mtproto.layer71.messages.Dialogs;
import java.util.ArrayList;
import java.util.List;

/** The content as records of layer 71. */
final class OurObjects {
  private OurObjects() {}

  static InputPeer inputPeer() {
    return new InputPeer.User(Content.peerId(0), Content.accessHash(0));
  }

  static Message message(int dialog) {
    return Message.Regular.builder()
        .out(true)
        .id(dialog + 1)
        .fromId(Content.peerId(0))
        .toId(peer(dialog))
        .replyToMsgId(Content.isReply(dialog) ? 77 : null)
        .date(Content.DATE + dialog)
        .message(Content.text(dialog))
        .entities(Content.isFormatted(dialog) ? entities() : null)
        .build();
  }

  private static List<MessageEntity> entities() {
    return List.of(new MessageEntity.Bold(0, 7), new MessageEntity.Italic(12, 9));
  }

  static Dialogs dialogs() {
    List<Dialog> dialogs = new ArrayList<>();
    List<Message> messages = new ArrayList<>();
    List<Chat> chats = new ArrayList<>();
    List<User> users = new ArrayList<>();
    for (int i = 0; i < Content.DIALOGS; i++) {
      dialogs.add(dialog(i));
      messages.add(message(i));
      if (Content.isUser(i)) {
        users.add(user(i));
      } else {
        chats.add(Content.isChannel(i) ? channel(i) : group(i));
      }
    }
    return new Dialogs.Slice(500, dialogs, messages, chats, users);
  }

  private static Peer peer(int dialog) {
    int id = Content.peerId(dialog);
    if (Content.isUser(dialog)) {
      return new Peer.User(id);
    }
    return Content.isChannel(dialog) ? new Peer.Channel(id) : new Peer.Chat(id);
  }

  private static Dialog dialog(int dialog) {
    return Dialog.builder()
        .peer(peer(dialog))
        .topMessage(dialog + 1)
        .readInboxMaxId(dialog)
        .readOutboxMaxId(dialog)
        .unreadCount(1)
        .notifySettings(new PeerNotifySettings.Regular(true, false, 0, "default"))
        .build();
  }

  private static User user(int dialog) {
    return User.Regular.builder()
        .contact(true)
        .id(Content.peerId(dialog))
        .accessHash(Content.accessHash(dialog))
        .firstName("Firstname" + dialog)
        .lastName("Lastname" + dialog)
        .username("username" + dialog)
        .phone("49151" + Content.peerId(dialog))
        .photo(new UserProfilePhoto.Empty())
        .status(new UserStatus.Offline(Content.DATE))
        .build();
  }

  private static Chat channel(int dialog) {
    return Chat.Channel.builder()
        .broadcast(true)
        .id(Content.peerId(dialog))
        .accessHash(Content.accessHash(dialog))
        .title(Content.title(dialog))
        .username("channel" + dialog)
        .photo(new ChatPhoto.Empty())
        .date(Content.DATE)
        .build();
  }

  private static Chat group(int dialog) {
    return Chat.Regular.builder()
        .id(Content.peerId(dialog))
        .title(Content.title(dialog))
        .photo(new ChatPhoto.Empty())
        .participantsCount(12)
        .date(Content.DATE)
        .version(1)
        .build();
  }
}
