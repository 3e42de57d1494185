package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.credentials.UpdateState;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.MessageAction;
import dev.mtproto.layer71.MessageEntity;
import dev.mtproto.layer71.MessageFwdHeader;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.User;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Updates about users and channels that a client cannot address. */
final class MissingPeersTest {
  /** The first two of a seeded world. */
  private static final int ADA = 1001;

  private static final int GRACE = 1002;

  private final TestDataCenter dc = TestDataCenter.start();
  private final World world = dc.world();
  private final Account ada = world.accounts().get(0);
  private final Account grace = world.accounts().get(1);
  private final int channel = world.addChannel("Facts", "facts", grace, List.of(ada));
  private final Credentials credentials = Credentials.memory();
  private final Told told = new Told();
  private final Follower follower = new Follower(dc, ada, told);

  /** Empty channels have no dialog, by which they would be known. */
  MissingPeersTest() {
    world.post(channel, "before");
  }

  @AfterEach
  void close() {
    dc.close();
  }

  @Test
  void whoComesAlongInOutlineOnlyIsFetched() throws InterruptedException {
    try (MtprotoClient client = follower.follow(credentials)) {
      Account mary = world.addAccount("15550177", "1", "Mary", "Somerville");
      int others = world.addGroup("Others", mary, List.of(ada));
      dc.faults().inject(Fault.dropUpdates(), When.once());
      world.sendToGroup(mary, others, "from a stranger");
      User outline = User.Regular.builder().min(true).id(mary.userId()).firstName("Mary").build();
      List<Update> history = world.history(ada);

      dc.pushUpdates(
          ada.userId(),
          new Updates.Regular(
              List.of(history.get(history.size() - 1)), List.of(outline), List.of(), 1, 0));

      told.await(List.of("from a stranger"), List.of());
      assertThat(client.peers().user(mary.userId())).isPresent();
    }
  }

  static Stream<Message> messagesAboutSomebodyUnknown() {
    MessageFwdHeader ofUser = MessageFwdHeader.builder().fromId(901).date(5).build();
    MessageFwdHeader ofChannel =
        MessageFwdHeader.builder().channelId(902).channelPost(3).date(5).build();
    return Stream.of(
        outline().fwdFrom(ofUser).build(),
        outline().fwdFrom(ofChannel).build(),
        outline().viaBotId(903).build(),
        outline().entities(List.of(new MessageEntity.MentionName(0, 2, 904))).build(),
        Message.Service.builder()
            .id(99)
            .fromId(GRACE)
            .toId(new Peer.User(ADA))
            .date(5)
            .action(new MessageAction.ChatAddUser(List.of(ADA, 905)))
            .build());
  }

  private static Message.Regular.Builder outline() {
    return Message.Regular.builder()
        .id(99)
        .fromId(GRACE)
        .toId(new Peer.User(ADA))
        .date(5)
        .message("in outline");
  }

  @ParameterizedTest
  @MethodSource("messagesAboutSomebodyUnknown")
  void whomeverAMessageIsAboutIsFetched(Message outline) throws InterruptedException {
    try (MtprotoClient client = follower.follow(credentials)) {
      dc.faults().inject(Fault.dropUpdates(), When.once());
      world.send(grace, ada, "in full");

      push(new Update.NewMessage(outline, world.pts(ada), 1));

      told.await(List.of("in full"), List.of());
      assertThat(client.peers().user(grace.userId())).isPresent();
    }
  }

  @Test
  void aShortFormAboutSomebodyUnknownIsFetched() throws InterruptedException {
    try (MtprotoClient client = follower.follow(credentials)) {
      dc.faults().inject(Fault.dropUpdates(), When.once());
      world.send(grace, ada, "in full");

      dc.pushUpdates(
          ada.userId(),
          Updates.UpdateShortMessage.builder()
              .id(99)
              .userId(grace.userId())
              .message("in outline")
              .pts(world.pts(ada))
              .ptsCount(1)
              .date(5)
              .viaBotId(903)
              .build());

      told.await(List.of("in full"), List.of());
      assertThat(client.peers().user(grace.userId())).isPresent();
    }
  }

  private void push(Update update) {
    dc.pushUpdates(ada.userId(), new Updates.Regular(List.of(update), List.of(), List.of(), 1, 0));
  }

  @Test
  void aChannelWhoseAccessHashIsGoneIsFoundAmongTheDialogs() throws InterruptedException {
    follower.follow(credentials).close();
    Credentials withoutPeers = Credentials.memory();
    withoutPeers.save(credentials.load().orElseThrow());
    world.post(channel, "missed");

    try (MtprotoClient client = follower.connect(withoutPeers)) {
      client.updates().subscribe(told);

      told.await(List.of(), List.of("missed"));
      assertThat(client.peers().inputChannel(channel)).isNotNull();
      assertThat(told.losses()).isZero();
    }
  }

  @Test
  void aChannelThatIsNowhereToBeFoundIsLost() throws InterruptedException {
    follower.follow(credentials).close();
    SavedSession saved = credentials.load().orElseThrow();
    UpdateState state = Objects.requireNonNull(saved.updates());
    Credentials withoutPeers = Credentials.memory();
    withoutPeers.save(saved.withUpdates(state.withChannel(909, 5)));

    try (MtprotoClient client = follower.connect(withoutPeers)) {
      client.updates().subscribe(told);

      told.awaitLosses(1);
    }
  }
}
