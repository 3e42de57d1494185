package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.layer71.InputChannel;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.channels.ReadHistory;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.layer71.updates.GetState;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client is told, against what happened in the world. */
final class UpdatesTest {
  private static final long PATIENCE = 20;

  private final TestDataCenter dc = TestDataCenter.start();
  private final World world = dc.world();
  private final Account ada = world.accounts().get(0);
  private final Account grace = world.accounts().get(1);
  private final Account alan = world.accounts().get(2);
  private final int channel = world.addChannel("Facts", "facts", grace, List.of(ada));
  private final int group = world.addGroup("Readers", grace, List.of(ada, alan));
  private final Credentials credentials = Credentials.memory();
  private final Told told = new Told();
  private final Follower follower = new Follower(dc, ada, told);
  private final List<String> secrets = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private int texts;

  /** Empty channels have no dialog, by which they would be known. */
  UpdatesTest() {
    world.post(channel, "before");
  }

  @AfterEach
  void close() {
    dc.close();
  }

  private static IntStream histories() {
    return IntStream.rangeClosed(1, Integer.getInteger("mtproto.histories", 24));
  }

  @ParameterizedTest
  @MethodSource("histories")
  void whatHappensIsToldOnceAndInOrderWhateverGoesWrong(int seed) throws InterruptedException {
    Random random = new Random(seed);
    MtprotoClient client = follower.follow(credentials);
    List<String> inBox = new ArrayList<>();
    List<String> inChannel = new ArrayList<>();
    disturb(seed);
    for (int i = 0; i < 60; i++) {
      happen(random, inBox, inChannel);
      if (random.nextInt(12) == 0) {
        dc.dropConnections();
      }
      if (random.nextInt(25) == 0) {
        client.close();
        happen(random, inBox, inChannel);
        client = follower.connect(credentials);
        client.updates().subscribe(told);
      }
    }
    dc.faults().clear();
    write(inBox);
    post(inChannel);
    whisper();
    rename();

    told.await(inBox, inChannel);
    told.awaitOthers(secrets, names);
    client.close();
  }

  private void disturb(long seed) {
    dc.faults().seed(seed);
    When sometimes = When.always().withChance(0.15);
    dc.faults().inject(Fault.dropUpdates(), sometimes);
    dc.faults().inject(Fault.duplicateUpdates(), sometimes);
    dc.faults().inject(Fault.reorderUpdates(), sometimes);
    dc.faults().inject(Fault.delayUpdates(Duration.ofMillis(30)), sometimes);
    dc.faults().inject(Fault.updatesTooLong(), When.always().withChance(0.03));
    world.limitDifferences(3, Integer.MAX_VALUE);
  }

  private void happen(Random random, List<String> inBox, List<String> inChannel) {
    switch (random.nextInt(5)) {
      case 0 -> write(inBox);
      case 1 -> {
        String text = next();
        world.sendToGroup(alan, group, text);
        inBox.add(text);
      }
      case 2 -> whisper();
      case 3 -> rename();
      default -> post(inChannel);
    }
  }

  private void write(List<String> inBox) {
    String text = next();
    world.send(grace, ada, text);
    inBox.add(text);
  }

  private void post(List<String> inChannel) {
    String text = next();
    world.post(channel, text);
    inChannel.add(text);
  }

  /** In a secret chat: of the counter qts. */
  private void whisper() {
    String text = next();
    world.sendSecret(ada, 1, ByteString.encodeUtf8(text));
    secrets.add(text);
  }

  /** What has no counter but seq, that of its container. */
  private void rename() {
    String name = next();
    world.rename(grace, name, "Hopper");
    names.add(name);
  }

  private String next() {
    return "text " + ++texts;
  }

  @Test
  void whatWasMissedWhileTheClientWasClosedComesWithTheNextOne() throws InterruptedException {
    List<String> inBox = new ArrayList<>();
    try (MtprotoClient client = follower.follow(credentials)) {
      write(inBox);
      told.await(inBox, List.of());
    }
    write(inBox);
    write(inBox);

    try (MtprotoClient client = follower.connect(credentials)) {
      client.updates().subscribe(told);

      told.await(inBox, List.of());
    }
  }

  @Test
  void aClientThatIsClosedAtOnceKnowsTheNextTimeWhereItWas() throws InterruptedException {
    try (MtprotoClient client = follower.connect(credentials)) {
      client.signIn(ada.phone(), () -> ada.code());
      dc.faults().inject(Fault.delay(Duration.ofMillis(300)), When.always());
      client.updates().subscribe(told);
    }
    dc.faults().clear();
    List<String> inBox = new ArrayList<>();
    write(inBox);

    try (MtprotoClient client = follower.connect(credentials)) {
      client.updates().subscribe(told);

      told.await(inBox, List.of());
    }
  }

  @Test
  void whatIsTooMuchToTellIsSaidToBeLostAndTheRestGoesOn() throws InterruptedException {
    follower.follow(credentials).close();
    for (int i = 0; i < 30; i++) {
      world.send(grace, ada, "gone " + i);
      world.post(channel, "gone too " + i);
    }
    world.limitDifferences(10, 20);

    List<String> inBox = new ArrayList<>();
    List<String> inChannel = new ArrayList<>();
    try (MtprotoClient client = follower.connect(credentials)) {
      client.updates().subscribe(told);
      told.awaitLosses(2);
      write(inBox);
      post(inChannel);
      told.await(inBox, inChannel);
    }
  }

  @Test
  void aCounterThatBeginsAnewIsALossAndTheRestGoesOn() throws InterruptedException {
    List<String> inBox = new ArrayList<>();
    try (MtprotoClient client = follower.follow(credentials)) {
      dc.pushUpdates(ada.userId(), new Updates.UpdateShort(new Update.PtsChanged(), 5));
      told.awaitLosses(1);
      dc.pushUpdates(
          ada.userId(),
          new Updates.Regular(List.of(new Update.PtsChanged()), List.of(), List.of(), 5, 0));
      told.awaitLosses(1);
      client.call(new GetState());
      write(inBox);
      told.await(inBox, List.of());
    }
  }

  @Test
  void aChannelThatIsReadHereIsReadOnTheOtherDeviceToo() throws InterruptedException {
    BlockingQueue<Update.ReadChannelInbox> read = new LinkedBlockingQueue<>();
    post(new ArrayList<>());
    try (MtprotoClient client = follower.follow(credentials);
        MtprotoClient other = follower.connect(Credentials.memory())) {
      client.updates().subscribe(Update.ReadChannelInbox.class, read::add);
      other.signIn(ada.phone(), ada::code);
      InputChannel facts = other.peers().input(InputChannel.class, "@facts");
      dc.faults().inject(Fault.dropUpdates(), When.once());

      assertThat(other.call(new ReadHistory(facts, 1))).isTrue();
      assertThat(other.call(new ReadHistory(facts, 0))).isTrue();

      assertThat(read.poll(PATIENCE, TimeUnit.SECONDS))
          .isEqualTo(new Update.ReadChannelInbox(channel, 1));
      assertThat(read.poll(PATIENCE, TimeUnit.SECONDS))
          .isEqualTo(new Update.ReadChannelInbox(channel, 2));
    }
  }

  @Test
  void whatTheClientSendsItselfIsToldAsAWholeMessage() throws InterruptedException {
    try (MtprotoClient client = follower.follow(credentials)) {
      InputPeer to = client.peers().input(InputPeer.class, "@grace");
      client.call(SendMessage.builder().peer(to).message("from me").randomId(7).build());

      Message.Regular sent = Objects.requireNonNull(told.await(List.of("from me"), List.of()));
      assertThat(sent.out()).isTrue();
      assertThat(sent.fromId()).isEqualTo(ada.userId());
      assertThat(client.peers().dialogOf(sent).id()).isEqualTo(grace.userId());
    }
  }
}
