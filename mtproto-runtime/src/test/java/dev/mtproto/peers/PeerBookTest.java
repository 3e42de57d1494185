package dev.mtproto.peers;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeerBookTest {
  private final PeerBook book = new PeerBook();

  @Test
  void aPeerIsNotFoundByThePhoneOrNameThatItHadBefore() {
    book.put(ada("ada", "4930111"));
    book.put(ada("lovelace", "4930222"));

    assertThat(book.byPhone("4930111")).isNull();
    assertThat(book.byUsername("ada")).isNull();
    assertThat(book.byPhone("4930222")).isEqualTo(book.byUsername("lovelace")).isNotNull();
  }

  @Test
  void aPhoneThatWentToAnotherPeerStaysHis() {
    KnownPeer bob = new KnownPeer(KnownPeer.Kind.USER, 2, 20, null, "4930111", "Bob");
    book.put(ada("ada", "4930111"));
    book.put(bob);
    book.put(ada("ada", null));

    assertThat(book.byPhone("4930111")).isEqualTo(bob);
  }

  private static KnownPeer ada(String username, @Nullable String phone) {
    return new KnownPeer(KnownPeer.Kind.USER, 1, 10, username, phone, "Ada");
  }
}
