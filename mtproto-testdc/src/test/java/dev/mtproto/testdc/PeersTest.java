package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.layer71.InputChannel;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.InputUser;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.contacts.ResolveUsername;
import dev.mtproto.layer71.messages.GetDialogs;
import dev.mtproto.peers.KnownPeer;
import dev.mtproto.peers.PeerStore;
import dev.mtproto.peers.Peers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whom a client can address. */
final class PeersTest {
  private static final PeerStore NOWHERE =
      new PeerStore() {
        @Override
        public Optional<ByteString> load() {
          return Optional.empty();
        }

        @Override
        public void saveLater(Supplier<ByteString> bytes) {}
      };

  private final TestDataCenter dc = TestDataCenter.start();
  private final Account ada = dc.world().accounts().get(0);
  private final Account grace = dc.world().accounts().get(1);
  private final Credentials credentials = Credentials.memory();

  private Instant now = Instant.parse("2026-11-27T12:00:00Z");

  @AfterEach
  void close() {
    dc.close();
  }

  @Test
  void whoCameInAnAnswerIsKnownToTheNextClientToo() {
    try (MtprotoClient client = connect()) {
      client.signIn(ada.phone(), () -> ada.code());
      client.call(GetDialogs.builder().offsetPeer(new InputPeer.Empty()).limit(20).build());
    }

    try (MtprotoClient client = connect()) {
      CallLog log = dc.recordCalls();
      Peers peers = client.peers();

      assertThat(peers.resolve("t.me/Grace").id()).isEqualTo(grace.userId());
      assertThat(peers.resolve("+" + grace.phone()).name()).isEqualTo("Grace Hopper");
      assertThat(peers.input(InputChannel.class, "@engines"))
          .isInstanceOf(InputChannel.Regular.class);
      assertThat(log.executed()).isZero();
    }
  }

  @Test
  void aNameThatIsNotKnownIsAskedForOnce() {
    try (MtprotoClient client = connect()) {
      client.signIn(ada.phone(), () -> ada.code());
      CallLog log = dc.recordCalls();

      client.peers().resolve("@alan");
      client.peers().resolve("@Alan");

      assertThat(log.executed(ResolveUsername.class)).isEqualTo(1);
    }
  }

  @Test
  void aNameIsAskedForAgainAfterADaySinceItMayBeAnothers() {
    try (MtprotoClient client = connect()) {
      client.signIn(ada.phone(), () -> ada.code());
      Peers peers = new Peers(client, ada::userId, NOWHERE, () -> now);
      peers.add(new KnownPeer(KnownPeer.Kind.USER, 7, 70, "grace", null, "Her former owner"));
      CallLog log = dc.recordCalls();

      now = now.plus(Duration.ofHours(23));
      assertThat(peers.resolve("@grace").id()).isEqualTo(7);
      now = now.plus(Duration.ofHours(2));
      assertThat(peers.resolve("@grace").id()).isEqualTo(grace.userId());
      assertThat(peers.resolve("@grace").id()).isEqualTo(grace.userId());

      assertThat(log.executed(ResolveUsername.class)).isEqualTo(1);
      assertThat(peers.user(7)).get().extracting(KnownPeer::username).isNull();
    }
  }

  @Test
  void aNameThatNobodyHasAnyMoreIsForgotten() {
    try (MtprotoClient client = connect()) {
      client.signIn(ada.phone(), () -> ada.code());
      Peers peers = new Peers(client, ada::userId, NOWHERE, () -> now);
      peers.add(new KnownPeer(KnownPeer.Kind.USER, 7, 70, "formerly", null, "Somebody"));
      now = now.plus(Duration.ofDays(2));

      assertThatThrownBy(() -> peers.resolve("@formerly")).hasMessageContaining("USERNAME_");

      assertThat(peers.user(7)).get().extracting(KnownPeer::username).isNull();
    }
  }

  @Test
  void aUserWhoIsRenamedIsNotFoundByTheFormerName() {
    try (MtprotoClient client = connect()) {
      client.signIn(ada.phone(), () -> ada.code());
      Peers peers = client.peers();
      peers.add(new KnownPeer(KnownPeer.Kind.USER, 7, 70, "grace", "491", "G H"));

      peers.learn(
          new Updates.UpdateShort(
              new Update.UserName(7, "Grace Brewster", "Hopper", "amazing"), 1));

      assertThat(peers.resolve("@grace").id()).isEqualTo(grace.userId());
      assertThat(peers.resolve("@amazing"))
          .isEqualTo(
              new KnownPeer(KnownPeer.Kind.USER, 7, 70, "amazing", "491", "Grace Brewster Hopper"));
    }
  }

  @Test
  void minConstructorsChangeNothing() {
    try (MtprotoClient client = connect()) {
      Peers peers = client.peers();
      peers.learn(User.Regular.builder().id(7).accessHash(70L).username("old").build());

      peers.learn(User.Regular.builder().min(true).id(7).accessHash(99L).username("new").build());
      peers.learn(User.Regular.builder().min(true).id(8).accessHash(99L).build());

      assertThat(peers.input(InputUser.class, new Peer.User(7)))
          .isEqualTo(new InputUser.Regular(7, 70));
      assertThat(peers.user(8)).isEmpty();
    }
  }

  @Test
  void aGroupIsNoUserAndTheErrorSaysSo() {
    try (MtprotoClient client = connect()) {
      Peers peers = client.peers();

      assertThat(peers.input(InputPeer.class, new Peer.Chat(5))).isEqualTo(new InputPeer.Chat(5));
      assertThatThrownBy(() -> peers.input(InputUser.class, new Peer.Chat(5)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("GROUP 5 is no InputUser");
    }
  }

  private MtprotoClient connect() {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(1, "hash")
        .dataCenters(dc.dataCenters())
        .credentials(credentials)
        .connect();
  }
}
