package dev.mtproto.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.crypto.Sender;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class MessageIdsTest {
  private Instant now = Instant.parse("2026-11-23T12:00:00.5Z");
  private final MessageIds ids = new MessageIds(() -> now);

  @Test
  void anIdIsTheTimeInParts() {
    long id = ids.next(MessageIds.CLIENT);

    assertThat(id >>> 32).isEqualTo(now.getEpochSecond());
    assertThat(id & 0xffffffffL).isEqualTo(0x80000000L);
    assertThat(MessageIds.instant(id)).isEqualTo(now);
  }

  @Test
  void idsGrowWhileTheClockStandsOrGoesBack() {
    long first = ids.next(MessageIds.CLIENT);
    long second = ids.next(MessageIds.CLIENT);
    now = now.minusSeconds(100);
    long third = ids.next(MessageIds.CLIENT);

    assertThat(second).isEqualTo(first + 4);
    assertThat(third).isEqualTo(second + 4);
  }

  @Test
  void aRestartLetsThemGoBack() {
    ids.next(MessageIds.CLIENT);
    now = now.minusSeconds(100);
    ids.restart();

    assertThat(MessageIds.instant(ids.next(MessageIds.CLIENT))).isEqualTo(now);
  }

  @Test
  void aRestartThatIsNotNeededMakesNoIdAgain() {
    long before = ids.next(MessageIds.CLIENT);
    now = now.minusMillis(20);
    ids.restart();

    assertThat(ids.next(MessageIds.CLIENT)).isEqualTo(before + 4);
  }

  @Test
  void theLowestBitsTellTheSender() {
    long client = ids.next(MessageIds.CLIENT);
    long answer = ids.next(MessageIds.ANSWER);
    long notification = ids.next(MessageIds.NOTIFICATION);

    assertThat(MessageIds.isFrom(Sender.CLIENT, client)).isTrue();
    assertThat(MessageIds.isFrom(Sender.SERVER, client)).isFalse();
    assertThat(MessageIds.isFrom(Sender.SERVER, answer)).isTrue();
    assertThat(MessageIds.isFrom(Sender.SERVER, notification)).isTrue();
    assertThat(MessageIds.isFrom(Sender.CLIENT, notification)).isFalse();
    assertThat(notification).isGreaterThan(answer);
  }

  @Test
  void sequenceNumbersCountContent() {
    SeqNos numbers = new SeqNos();

    assertThat(numbers.next(false)).isEqualTo(0);
    assertThat(numbers.next(true)).isEqualTo(1);
    assertThat(numbers.next(true)).isEqualTo(3);
    assertThat(numbers.next(false)).isEqualTo(4);
    assertThat(SeqNos.isContentRelated(3)).isTrue();
    assertThat(SeqNos.isContentRelated(4)).isFalse();
  }

  @Test
  void theClockFollowsTheServer() {
    ServerClock clock = new ServerClock(() -> now);
    Instant server = now.plus(Duration.ofDays(10));
    assertThat(clock.isTimely(MessageIds.at(server))).as("anything, before it is known").isTrue();

    clock.set(server);
    now = now.plusSeconds(1);

    assertThat(clock.instant()).isEqualTo(server.plusSeconds(1));
    assertThat(clock.isTimely(MessageIds.at(now))).isFalse();
    assertThat(clock.isTimely(MessageIds.at(clock.instant()))).isTrue();
  }
}
