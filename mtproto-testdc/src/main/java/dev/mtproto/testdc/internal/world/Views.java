package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.ChatPhoto;
import dev.mtproto.layer71.Contact;
import dev.mtproto.layer71.Dialog;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.PeerNotifySettings;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.UserStatus;

/** What an account sees of the world's people and places. */
public final class Views {
  private static final PeerNotifySettings NOTIFY =
      PeerNotifySettings.Regular.builder().showPreviews(true).sound("default").build();

  private final Society society;

  /** Shows this world. */
  public Views(Society society) {
    this.society = society;
  }

  /** The settings of every dialog. */
  public PeerNotifySettings notifySettings() {
    return NOTIFY;
  }

  /** A person, with the phone number if he is oneself or a contact. */
  public User user(Person viewer, Person person) {
    boolean self = viewer.id() == person.id();
    boolean contact = viewer.contacts().contains(person.id());
    return User.Regular.builder()
        .self(self)
        .contact(contact)
        .mutualContact(mutual(viewer, person))
        .bot(person.botToken() != null)
        .botInfoVersion(person.botToken() == null ? null : 1)
        .id(person.id())
        .accessHash(society.hashes().ofUser(viewer.id(), person.id()))
        .firstName(person.firstName())
        .lastName(person.lastName().isEmpty() ? null : person.lastName())
        .username(person.username())
        .phone((self || contact) && person.botToken() == null ? person.phone() : null)
        .status(new UserStatus.Recently())
        .build();
  }

  /** A contact of the account. */
  public Contact contact(Person viewer, Person person) {
    return new Contact(person.id(), mutual(viewer, person));
  }

  private static boolean mutual(Person viewer, Person person) {
    return viewer.contacts().contains(person.id()) && person.contacts().contains(viewer.id());
  }

  /** A group, of which the account is a member. */
  public Chat chat(Person viewer, Group group) {
    return Chat.Regular.builder()
        .creator(group.creatorId() == viewer.id())
        .id(group.id())
        .title(group.title())
        .photo(new ChatPhoto.Empty())
        .participantsCount(group.members().size())
        .date(group.date())
        .version(1)
        .build();
  }

  /** A channel, to which the account is subscribed. */
  public Chat chat(Person viewer, Broadcast broadcast) {
    return Chat.Channel.builder()
        .creator(broadcast.creatorId() == viewer.id())
        .broadcast(true)
        .id(broadcast.id())
        .accessHash(society.hashes().ofChannel(viewer.id(), broadcast.id()))
        .title(broadcast.title())
        .username(broadcast.username())
        .photo(new ChatPhoto.Empty())
        .date(broadcast.date())
        .build();
  }

  /** A dialog of the account. */
  public Dialog dialog(Peer peer, Conversation conversation) {
    Broadcast broadcast =
        peer instanceof Peer.Channel channel ? society.findBroadcast(channel.channelId()) : null;
    return Dialog.builder()
        .peer(peer)
        .topMessage(conversation.topMessage())
        .readInboxMaxId(conversation.readInbox())
        .readOutboxMaxId(conversation.readOutbox())
        .unreadCount(conversation.unread())
        .notifySettings(NOTIFY)
        .pts(broadcast == null ? null : broadcast.log().pts())
        .build();
  }
}
