package dev.mtproto.testdc;

import static dev.mtproto.testdc.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.contacts.Contacts;
import dev.mtproto.layer71.contacts.GetContacts;
import dev.mtproto.layer71.messages.GetAllChats;
import dev.mtproto.layer71.messages.ReadHistory;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.layer71.updates.Difference;
import dev.mtproto.layer71.updates.GetDifference;
import dev.mtproto.layer71.updates.GetState;
import dev.mtproto.layer71.updates.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SendMessageTest {
  private final TestDataCenter dc = TestDataCenter.start();
  private final Account ada = dc.world().accounts().get(0);
  private final Account grace = dc.world().accounts().get(1);
  private final RawClient sender = RawClient.signedIn(dc, ada);
  private final RawClient sendersOther = RawClient.signedIn(dc, ada);
  private final RawClient recipient = RawClient.signedIn(dc, grace);

  @BeforeEach
  void wantUpdates() {
    sender.call(new GetState());
    sendersOther.call(new GetState());
    recipient.call(new GetState());
  }

  @AfterEach
  void close() {
    sender.close();
    sendersOther.close();
    recipient.close();
    dc.close();
  }

  @Test
  void bothEndsOtherSessionsAreTold() {
    int senderPts = dc.world().pts(ada);
    int recipientPts = dc.world().pts(grace);

    Updates.UpdateShortSentMessage sent =
        (Updates.UpdateShortSentMessage) sender.call(send(peer(), "hello", 1));
    Updates.UpdateShortMessage own = (Updates.UpdateShortMessage) sendersOther.nextUpdates();
    Updates.UpdateShortMessage arrived = (Updates.UpdateShortMessage) recipient.nextUpdates();

    assertThat(sent.pts()).isEqualTo(senderPts + 1);
    assertThat(own.out()).isTrue();
    assertThat(own.id()).isEqualTo(sent.id());
    assertThat(own.pts()).isEqualTo(sent.pts());
    assertThat(arrived.out()).isFalse();
    assertThat(arrived.message()).isEqualTo("hello");
    assertThat(arrived.userId()).isEqualTo(ada.userId());
    assertThat(arrived.pts()).isEqualTo(recipientPts + 1);
  }

  @Test
  void theSessionThatSentIsNotTold() {
    sender.call(send(peer(), "hello", 1));

    assertThat(sender.drain())
        .noneMatch(message -> message.constructor() == Updates.UpdateShortMessage.ID);
  }

  @Test
  void theSameRandomIdIsNotSentTwice() {
    sender.call(send(peer(), "once", 7));

    assertRefused(() -> sender.call(send(peer(), "once", 7)), 400, "RANDOM_ID_DUPLICATE");
    assertThat(dc.world().history(grace))
        .filteredOn(update -> text(update).equals("once"))
        .hasSize(1);
  }

  @Test
  void emptyAndOverlongTextsAreRefused() {
    assertRefused(() -> sender.call(send(peer(), "", 1)), 400, "MESSAGE_EMPTY");
    assertRefused(() -> sender.call(send(peer(), "x".repeat(4097), 2)), 400, "MESSAGE_TOO_LONG");
    assertRefused(() -> sender.call(send(new InputPeer.Empty(), "x", 3)), 400, "PEER_ID_INVALID");
    assertRefused(() -> sender.call(send(new InputPeer.Chat(1), "x", 3)), 400, "CHAT_ID_INVALID");
  }

  @Test
  void aGroupsMembersEachGetACopy() {
    Chat.Regular group = (Chat.Regular) chats(sender).get(0);

    Updates.Regular answer =
        (Updates.Regular) sender.call(send(new InputPeer.Chat(group.id()), "all", 1));
    Updates.UpdateShortChatMessage arrived =
        (Updates.UpdateShortChatMessage) recipient.nextUpdates();

    assertThat(answer.updates().get(0)).isInstanceOf(Update.MessageID.class);
    assertThat(arrived.chatId()).isEqualTo(group.id());
    assertThat(arrived.fromId()).isEqualTo(ada.userId());
    assertThat(arrived.pts()).isEqualTo(dc.world().pts(grace));
  }

  @Test
  void aChannelsSubscribersAreToldWithTheChannelsPts() {
    Chat.Channel channel = (Chat.Channel) chats(sender).get(1);
    InputPeer to =
        new InputPeer.Channel(channel.id(), Objects.requireNonNull(channel.accessHash()));

    sender.call(send(to, "news", 1));
    Updates.Regular told = (Updates.Regular) recipient.nextUpdates();

    Update.NewChannelMessage update = (Update.NewChannelMessage) told.updates().get(0);
    assertThat(update.pts()).isEqualTo(4);
    assertThat(told.chats()).hasSize(1);
    Chat.Channel graces = (Chat.Channel) chats(recipient).get(1);
    InputPeer reader =
        new InputPeer.Channel(graces.id(), Objects.requireNonNull(graces.accessHash()));
    assertRefused(() -> recipient.call(send(reader, "me too", 2)), 403, "CHAT_WRITE_FORBIDDEN");
  }

  @Test
  void theDifferenceTellsWhatWasMissed() {
    State before = recipient.call(new GetState());
    sender.call(send(peer(), "one", 1));
    sender.call(send(peer(), "two", 2));

    Difference.Regular missed = (Difference.Regular) recipient.call(difference(before.pts()));
    Difference none = recipient.call(difference(missed.state().pts()));

    assertThat(missed.newMessages())
        .extracting(message -> ((Message.Regular) message).message())
        .containsExactly("one", "two");
    assertThat(missed.state().pts()).isEqualTo(before.pts() + 2);
    assertThat(missed.users()).isNotEmpty();
    assertThat(none).isInstanceOf(Difference.Empty.class);
  }

  @Test
  void aLongDifferenceComesInSlices() {
    int pts = dc.world().pts(grace);
    for (int i = 0; i < 250; i++) {
      dc.world().send(ada, grace, "message " + i);
    }
    List<String> texts = new ArrayList<>();
    Difference difference = recipient.call(difference(pts));
    while (difference instanceof Difference.Slice slice) {
      slice.newMessages().forEach(message -> texts.add(((Message.Regular) message).message()));
      difference = recipient.call(difference(slice.intermediateState().pts()));
    }
    ((Difference.Regular) difference)
        .newMessages()
        .forEach(message -> texts.add(((Message.Regular) message).message()));

    assertThat(texts).hasSize(250).startsWith("message 0").endsWith("message 249");
  }

  @Test
  void aDifferenceOverTheClientsLimitIsTooLong() {
    int pts = dc.world().pts(grace);
    dc.world().send(ada, grace, "one");
    dc.world().send(ada, grace, "two");

    assertThat(recipient.call(new GetDifference(pts, 1, 0, 0)))
        .isEqualTo(new Difference.TooLong(pts + 2));
  }

  @Test
  void aStateThatNeverWasIsRefused() {
    assertRefused(() -> recipient.call(difference(1000)), 400, "PERSISTENT_TIMESTAMP_INVALID");
    assertRefused(() -> recipient.call(difference(0)), 400, "PERSISTENT_TIMESTAMP_EMPTY");
  }

  @Test
  void readingIsToldToBothEnds() {
    sender.call(send(peer(), "hello", 1));
    recipient.nextUpdates();
    sendersOther.nextUpdates();

    recipient.call(new ReadHistory(peerOf(recipient, ada), 0));

    Updates.UpdateShort told = (Updates.UpdateShort) sendersOther.nextUpdates();
    assertThat(told.update()).isInstanceOf(Update.ReadHistoryOutbox.class);
  }

  @Test
  void pushedUpdatesReachEverySession() {
    dc.pushUpdates(ada.userId(), new Updates.TooLong());

    assertThat(sender.nextUpdates()).isInstanceOf(Updates.TooLong.class);
    assertThat(sendersOther.nextUpdates()).isInstanceOf(Updates.TooLong.class);
  }

  private InputPeer peer() {
    return peerOf(sender, grace);
  }

  private static InputPeer peerOf(RawClient client, Account account) {
    for (User user : ((Contacts.Regular) client.call(new GetContacts(0))).users()) {
      if (user instanceof User.Regular regular && regular.id() == account.userId()) {
        return new InputPeer.User(regular.id(), Objects.requireNonNull(regular.accessHash()));
      }
    }
    throw new AssertionError("no contact " + account.firstName());
  }

  private static List<Chat> chats(RawClient client) {
    return client.call(new GetAllChats(List.of())).chats();
  }

  private static SendMessage send(InputPeer peer, String text, long randomId) {
    return SendMessage.builder().peer(peer).message(text).randomId(randomId).build();
  }

  private static GetDifference difference(int pts) {
    return new GetDifference(pts, null, Integer.MAX_VALUE, 0);
  }

  private static String text(Update update) {
    return update instanceof Update.NewMessage added
            && added.message() instanceof Message.Regular message
        ? message.message()
        : "";
  }
}
