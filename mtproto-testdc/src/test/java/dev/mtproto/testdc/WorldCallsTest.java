package dev.mtproto.testdc;

import static dev.mtproto.testdc.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.ChatParticipant;
import dev.mtproto.layer71.ChatParticipants;
import dev.mtproto.layer71.Config;
import dev.mtproto.layer71.Dialog;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.InputUser;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.UserFull;
import dev.mtproto.layer71.contacts.Contacts;
import dev.mtproto.layer71.contacts.GetContacts;
import dev.mtproto.layer71.help.GetConfig;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.messages.ChatFull;
import dev.mtproto.layer71.messages.Chats;
import dev.mtproto.layer71.messages.Dialogs;
import dev.mtproto.layer71.messages.GetAllChats;
import dev.mtproto.layer71.messages.GetDialogs;
import dev.mtproto.layer71.messages.GetFullChat;
import dev.mtproto.layer71.messages.GetHistory;
import dev.mtproto.layer71.messages.Messages;
import dev.mtproto.layer71.users.GetFullUser;
import dev.mtproto.layer71.users.GetUsers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class WorldCallsTest {
  private final TestDataCenter dc = TestDataCenter.start();
  private final Account account = dc.world().accounts().get(0);
  private final RawClient client = RawClient.signedIn(dc, account);

  @AfterEach
  void close() {
    client.close();
    dc.close();
  }

  @Test
  void theConfigNamesThisDataCenter() {
    Config config = client.call(new GetConfig());

    assertThat(config.thisDc()).isEqualTo(dc.dcId());
    assertThat(config.dcOptions())
        .hasSize(3)
        .allSatisfy(option -> assertThat(option.ipAddress()).isEqualTo("127.0.0.1"))
        .allSatisfy(option -> assertThat(option.port()).isEqualTo(dc.port()));
    assertThat(config.dcOptions().get(0).id()).isEqualTo(dc.dcId());
    assertThat(config.dcOptions().get(1).mediaOnly()).isTrue();
    assertThat(config.dcOptions().get(2).cdn()).isTrue();
    assertThat(client.call(new GetNearestDc()).nearestDc()).isEqualTo(dc.dcId());
  }

  @Test
  void dialogsHoldPeopleAGroupAndAChannelWithTheirTopMessages() {
    Dialogs.Regular dialogs = (Dialogs.Regular) client.call(dialogs(0, 0, 20));

    assertThat(dialogs.dialogs())
        .extracting(Dialog::peer)
        .hasOnlyElementsOfTypes(Peer.User.class, Peer.Chat.class, Peer.Channel.class);
    assertThat(dialogs.dialogs()).hasSize(6);
    assertThat(dialogs.messages()).hasSize(6);
    assertThat(dialogs.users()).hasSize(4);
    assertThat(dialogs.chats())
        .hasOnlyElementsOfTypes(Chat.Regular.class, Chat.Channel.class)
        .hasSize(2);
  }

  @Test
  void dialogsComeByPages() {
    List<Dialog> all = ((Dialogs.Regular) client.call(dialogs(0, 0, 20))).dialogs();
    List<Dialog> paged = new ArrayList<>();
    InputPeer offset = new InputPeer.Empty();
    while (paged.size() < all.size()) {
      Dialogs.Slice page = (Dialogs.Slice) client.call(new GetDialogs(false, 0, 0, offset, 4));
      assertThat(page.count()).isEqualTo(all.size());
      assertThat(page.dialogs()).isNotEmpty();
      paged.addAll(page.dialogs());
      offset = input(paged.get(paged.size() - 1).peer());
    }

    assertThat(paged).isEqualTo(all);
  }

  @Test
  void historyComesNewestFirstByPages() {
    Account other = dc.world().accounts().get(1);
    for (int i = 0; i < 10; i++) {
      dc.world().send(other, account, "message " + i);
    }
    InputPeer peer = input(new Peer.User(other.userId()));

    Messages.Slice newest = (Messages.Slice) client.call(history(peer, 0, 3));
    int last = ((Message.Regular) newest.messages().get(2)).id();
    Messages.Slice next = (Messages.Slice) client.call(history(peer, last, 2));

    assertThat(texts(newest.messages())).containsExactly("message 9", "message 8", "message 7");
    assertThat(texts(next.messages())).containsExactly("message 6", "message 5");
    assertThat(newest.count()).isEqualTo(12);
  }

  @Test
  void aChannelsHistoryCarriesItsPts() {
    Messages.ChannelMessages messages =
        (Messages.ChannelMessages) client.call(history(inputChannel(), 0, 10));

    assertThat(messages.messages()).hasSize(2);
    assertThat(messages.pts()).isEqualTo(3);
  }

  @Test
  void usersAreFoundByTheirAccessHashOnly() {
    User.Regular friend = friend();
    long hash = friend.accessHash() == null ? 0 : friend.accessHash();
    List<User> users =
        client.call(
            new GetUsers(
                List.of(
                    new InputUser.Regular(friend.id(), hash),
                    new InputUser.Regular(friend.id(), hash + 1),
                    new InputUser.Self())));

    assertThat(users.get(0)).isEqualTo(friend);
    assertThat(users.get(1)).isEqualTo(new User.Empty(friend.id()));
    assertThat(users.get(2)).extracting("self").isEqualTo(true);
    assertRefused(
        () -> client.call(new GetFullUser(new InputUser.Regular(friend.id(), hash + 1))),
        400,
        "USER_ID_INVALID");
  }

  @Test
  void oneAccountsAccessHashIsWorthNothingToAnother() {
    Account third = dc.world().accounts().get(2);
    User.Regular friend = friend();
    long hash = friend.accessHash() == null ? 0 : friend.accessHash();
    try (RawClient other = RawClient.signedIn(dc, third)) {
      assertRefused(
          () -> other.call(history(new InputPeer.User(friend.id(), hash), 0, 1)),
          400,
          "PEER_ID_INVALID");
    }
  }

  @Test
  void aFullUserTellsOfTheLinkAndTheCommonChats() {
    User.Regular friend = friend();
    long hash = friend.accessHash() == null ? 0 : friend.accessHash();
    UserFull full = client.call(new GetFullUser(new InputUser.Regular(friend.id(), hash)));

    assertThat(full.user()).isEqualTo(friend);
    assertThat(full.commonChatsCount()).isEqualTo(1);
  }

  @Test
  void contactsAreNotSentTwice() {
    Contacts.Regular contacts = (Contacts.Regular) client.call(new GetContacts(0));
    long hash = contacts.savedCount();
    for (int id : contacts.contacts().stream().mapToInt(each -> each.userId()).sorted().toArray()) {
      hash = (hash * 20261 + id) & 0x7fffffffL;
    }

    assertThat(contacts.users()).hasSize(3);
    assertThat(client.call(new GetContacts((int) hash))).isEqualTo(new Contacts.NotModified());
  }

  @Test
  void aFullChatTellsOfItsMembers() {
    int group = dc.world().addGroup("Readers", account, List.of(dc.world().accounts().get(1)));

    ChatFull full = client.call(new GetFullChat(group));

    assertThat(full.fullChat())
        .isInstanceOfSatisfying(
            dev.mtproto.layer71.ChatFull.Regular.class,
            chat -> {
              assertThat(chat.id()).isEqualTo(group);
              assertThat(((ChatParticipants.Regular) chat.participants()).participants())
                  .hasExactlyElementsOfTypes(
                      ChatParticipant.Creator.class, ChatParticipant.Regular.class);
            });
    assertThat(full.users()).hasSize(2);
    assertThat(full.chats()).hasOnlyElementsOfType(Chat.Regular.class).hasSize(1);
    int theirs = dc.world().addGroup("Others", dc.world().accounts().get(1), List.of());
    assertRefused(() -> client.call(new GetFullChat(theirs)), 400, "CHAT_ID_INVALID");
  }

  @Test
  void allChatsCanLeaveSomeOut() {
    Chats all = client.call(new GetAllChats(List.of()));
    int group = ((Chat.Regular) all.chats().get(0)).id();
    Chats rest = client.call(new GetAllChats(List.of(group)));

    assertThat(all.chats()).hasSize(2);
    assertThat(rest.chats()).hasSize(1);
  }

  private User.Regular friend() {
    Contacts.Regular contacts = (Contacts.Regular) client.call(new GetContacts(0));
    return (User.Regular) contacts.users().get(0);
  }

  private InputPeer inputChannel() {
    return input(new Peer.Channel(channel().id()));
  }

  private Chat.Channel channel() {
    return (Chat.Channel) client.call(new GetAllChats(List.of())).chats().get(1);
  }

  private InputPeer input(Peer peer) {
    if (peer instanceof Peer.Chat chat) {
      return new InputPeer.Chat(chat.chatId());
    }
    if (peer instanceof Peer.Channel channel) {
      Long hash = channel().accessHash();
      return new InputPeer.Channel(channel.channelId(), hash == null ? 0 : hash);
    }
    int id = ((Peer.User) peer).userId();
    for (User user : ((Contacts.Regular) client.call(new GetContacts(0))).users()) {
      Long hash = ((User.Regular) user).accessHash();
      if (((User.Regular) user).id() == id) {
        return new InputPeer.User(id, hash == null ? 0 : hash);
      }
    }
    return new InputPeer.Self();
  }

  private static GetDialogs dialogs(int offsetDate, int offsetId, int limit) {
    return new GetDialogs(false, offsetDate, offsetId, new InputPeer.Empty(), limit);
  }

  private static GetHistory history(InputPeer peer, int offsetId, int limit) {
    return new GetHistory(peer, offsetId, 0, 0, limit, 0, 0);
  }

  private static List<String> texts(List<Message> messages) {
    return messages.stream().map(message -> ((Message.Regular) message).message()).toList();
  }
}
