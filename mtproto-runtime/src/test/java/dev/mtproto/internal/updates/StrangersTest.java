package dev.mtproto.internal.updates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.tl.FieldsOnly;
import dev.mtproto.tl.TlLists;
import dev.mtproto.tl.TlObject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StrangersTest {
  private static final long ME = 1;
  private static final long FRIEND = 2;
  private static final long CHANNEL = 50;

  private final Strangers strangers = new Strangers(new Acquaintances(), () -> ME);

  @Test
  void aStrangerIsAskedAboutOnce() {
    assertThat(strangers.areIn(from(5))).isTrue();
    assertThat(strangers.areIn(from(5))).isFalse();
  }

  @Test
  void whoIsKnownIsNotAskedAbout() {
    assertThat(strangers.areIn(from(ME))).isFalse();
    assertThat(strangers.areIn(from(FRIEND))).isFalse();
    assertThat(strangers.areIn(from(0))).isFalse();
    assertThat(strangers.areIn(forwarded(new Forward(FRIEND, (int) CHANNEL)))).isFalse();
  }

  @Test
  void ofTooManyTheFirstIsForgotten() {
    for (long id = 0; id <= Strangers.MOST; id++) {
      assertThat(strangers.areIn(from(id + 10))).isTrue();
    }
    assertThat(strangers.areIn(from(Strangers.MOST + 10))).isFalse();
    assertThat(strangers.areIn(from(10))).isTrue();
  }

  @Test
  void aMessageOfSeveralStrangersIsAskedForOnce() {
    Message several = new Message(new Peer(5), new Peer(6), null, 7, List.of(), null);

    assertThat(strangers.areIn(several)).isTrue();
    assertThat(strangers.areIn(several)).isFalse();
    assertThat(strangers.areIn(from(7))).isFalse();
  }

  @Test
  void strangersAreFoundWhereverAMessageNamesThem() {
    assertThat(strangers.areIn(forwarded(new Forward(10, 0)))).isTrue();
    assertThat(strangers.areIn(forwarded(new Forward(0, 10)))).as("a channel").isTrue();
    assertThat(strangers.areIn(new Message(null, null, null, 11, List.of(), null))).isTrue();
    assertThat(strangers.areIn(new Message(null, null, null, 0, List.of(new Peer(12)), null)))
        .isTrue();
    Joined joined = new Joined(TlLists.ofInts((int) FRIEND, 13), 14);
    assertThat(strangers.areIn(new Message(null, null, null, 0, List.of(), joined))).isTrue();
    assertThat(strangers.areIn(from(13))).isFalse();
    assertThat(strangers.areIn(from(14))).isFalse();
  }

  @Test
  void theChannelThatAMessageStandsInIsNoStranger() {
    Message post = new Message(null, new Forward(0, 77), null, 0, List.of(), null);

    assertThat(strangers.areIn(post)).isFalse();
  }

  private static Message from(long id) {
    return new Message(new Peer(id), null, null, 0, List.of(), null);
  }

  private static Message forwarded(Forward forward) {
    return new Message(null, null, forward, 0, List.of(), null);
  }

  private static final class Acquaintances implements PeerSource {
    @Override
    public void learn(TlObject object) {}

    @Override
    public boolean knowsUser(long userId) {
      return userId == FRIEND;
    }

    @Override
    public @Nullable TlObject inputChannel(long channelId) {
      return Set.of(CHANNEL).contains(channelId) ? new Peer(channelId) : null;
    }
  }

  /** Such as a message's class is, of whatever layer. */
  public record Message(
      @Nullable Peer fromId,
      @Nullable TlObject peerId,
      @Nullable Forward fwdFrom,
      long viaBotId,
      List<Peer> entities,
      @Nullable Joined action)
      implements FieldsOnly {}

  public record Peer(long userId) implements FieldsOnly {}

  public record Forward(long fromId, int channelId) implements FieldsOnly {}

  public record Joined(List<Integer> users, int inviterId) implements FieldsOnly {}
}
