package dev.mtproto.benchmarks.tl;

import java.util.ArrayList;
import java.util.List;
import telegram4j.tl.BaseChat;
import telegram4j.tl.BaseDialog;
import telegram4j.tl.BaseMessage;
import telegram4j.tl.BaseUser;
import telegram4j.tl.Channel;
import telegram4j.tl.Chat;
import telegram4j.tl.ChatPhotoEmpty;
import telegram4j.tl.Dialog;
import telegram4j.tl.ImmutableBaseMessage;
import telegram4j.tl.ImmutableInputPeerUser;
import telegram4j.tl.ImmutableMessageEntityBold;
import telegram4j.tl.ImmutableMessageEntityItalic;
import telegram4j.tl.ImmutablePeerChannel;
import telegram4j.tl.ImmutablePeerChat;
import telegram4j.tl.ImmutablePeerUser;
import telegram4j.tl.ImmutableUserStatusOffline;
import telegram4j.tl.InputPeer;
import telegram4j.tl.Message;
import telegram4j.tl.MessageEntity;
import telegram4j.tl.MessageReplyHeader;
import telegram4j.tl.Peer;
import telegram4j.tl.PeerNotifySettings;
import telegram4j.tl.User;
import telegram4j.tl.UserProfilePhotoEmpty;
import telegram4j.tl.messages.Dialogs;
import telegram4j.tl.messages.DialogsSlice;

/** The content as objects of com.telegram4j:tl-parser, whose layer is 144. */
final class TheirObjects {
  private TheirObjects() {}

  static InputPeer inputPeer() {
    return ImmutableInputPeerUser.of(Content.peerId(0), Content.accessHash(0));
  }

  static Message message(int dialog) {
    ImmutableBaseMessage.Builder builder =
        BaseMessage.builder()
            .out(true)
            .id(dialog + 1)
            .fromId(ImmutablePeerUser.of(Content.peerId(0)))
            .peerId(peer(dialog))
            .date(Content.DATE + dialog)
            .message(Content.text(dialog));
    if (Content.isReply(dialog)) {
      builder.replyTo(MessageReplyHeader.builder().replyToMsgId(77).build());
    }
    if (Content.isFormatted(dialog)) {
      builder.entities(entities());
    }
    return builder.build();
  }

  private static List<MessageEntity> entities() {
    return List.of(ImmutableMessageEntityBold.of(0, 7), ImmutableMessageEntityItalic.of(12, 9));
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
    return DialogsSlice.builder()
        .count(500)
        .dialogs(dialogs)
        .messages(messages)
        .chats(chats)
        .users(users)
        .build();
  }

  private static Peer peer(int dialog) {
    int id = Content.peerId(dialog);
    if (Content.isUser(dialog)) {
      return ImmutablePeerUser.of(id);
    }
    return Content.isChannel(dialog) ? ImmutablePeerChannel.of(id) : ImmutablePeerChat.of(id);
  }

  private static Dialog dialog(int dialog) {
    return BaseDialog.builder()
        .peer(peer(dialog))
        .topMessage(dialog + 1)
        .readInboxMaxId(dialog)
        .readOutboxMaxId(dialog)
        .unreadCount(1)
        .unreadMentionsCount(0)
        .unreadReactionsCount(0)
        .notifySettings(PeerNotifySettings.builder().showPreviews(true).muteUntil(0).build())
        .build();
  }

  private static User user(int dialog) {
    return BaseUser.builder()
        .contact(true)
        .id(Content.peerId(dialog))
        .accessHash(Content.accessHash(dialog))
        .firstName("Firstname" + dialog)
        .lastName("Lastname" + dialog)
        .username("username" + dialog)
        .phone("49151" + Content.peerId(dialog))
        .photo(UserProfilePhotoEmpty.instance())
        .status(ImmutableUserStatusOffline.of(Content.DATE))
        .build();
  }

  private static Chat channel(int dialog) {
    return Channel.builder()
        .broadcast(true)
        .id(Content.peerId(dialog))
        .accessHash(Content.accessHash(dialog))
        .title(Content.title(dialog))
        .username("channel" + dialog)
        .photo(ChatPhotoEmpty.instance())
        .date(Content.DATE)
        .build();
  }

  private static Chat group(int dialog) {
    return BaseChat.builder()
        .id(Content.peerId(dialog))
        .title(Content.title(dialog))
        .photo(ChatPhotoEmpty.instance())
        .participantsCount(12)
        .date(Content.DATE)
        .version(1)
        .build();
  }
}
