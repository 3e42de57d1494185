package dev.mtproto.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeerBookTest {
  private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

  private final PeerBook book = new PeerBook();

  @Test
  void aPeerIsNotFoundByThePhoneOrNameThatItHadBefore() {
    put(ada("ada", "4930111"));
    put(ada("lovelace", "4930222"));

    assertThat(book.byPhone("4930111")).isNull();
    assertThat(book.byUsername("ada")).isNull();
    assertThat(book.byPhone("4930222")).isEqualTo(book.byUsername("lovelace")).isNotNull();
  }

  @Test
  void aPhoneThatWentToAnotherPeerStaysHis() {
    KnownPeer bob = new KnownPeer(KnownPeer.Kind.USER, 2, 20, null, "4930111", "Bob");
    put(ada("ada", "4930111"));
    put(bob);
    put(ada("ada", null));

    assertThat(book.byPhone("4930111")).isEqualTo(bob);
  }

  @Test
  void aNameOfAnyLengthIsKept() {
    KnownPeer boundless =
        new KnownPeer(KnownPeer.Kind.USER, 3, 30, "boundless", null, "\u00e9".repeat(70_000));
    put(ada("ada", "4930111"));
    put(boundless);

    PeerBook loaded = new PeerBook();
    loaded.load(book.save());

    assertThat(loaded.all()).containsExactlyInAnyOrderElementsOf(book.all()).hasSize(2);
    assertThat(loaded.byUsername("boundless")).isEqualTo(boundless);
  }

  @Test
  void aNameThatWentToAnotherPeerIsHisAfterLoadingToo() {
    for (int id = 1; id <= 50; id++) {
      put(new KnownPeer(KnownPeer.Kind.USER, id, 10, "wandering", "493011", "No " + id));
    }

    PeerBook loaded = new PeerBook();
    loaded.load(book.save());

    assertThat(loaded.byUsername("wandering")).isNotNull().extracting("id").isEqualTo(50L);
    assertThat(loaded.byPhone("493011")).isNotNull().extracting("id").isEqualTo(50L);
    assertThat(loaded.all()).hasSize(50);
  }

  @Test
  void whatIsCutOffIsNotReadAndHarmsNobody() {
    put(ada("ada", "4930111"));
    ByteString whole = book.save();

    for (int length = 0; length < whole.size(); length++) {
      PeerBook loaded = new PeerBook();
      loaded.load(whole.substring(0, length));
      assertThat(loaded.all()).isEmpty();
    }
  }

  private void put(KnownPeer peer) {
    book.put(peer, NOW);
  }

  private static KnownPeer ada(String username, @Nullable String phone) {
    return new KnownPeer(KnownPeer.Kind.USER, 1, 10, username, phone, "Ada");
  }
}
