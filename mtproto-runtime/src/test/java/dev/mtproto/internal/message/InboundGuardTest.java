package dev.mtproto.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.message.InboundGuard.Verdict;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InboundGuardTest {
  private static final long SESSION = 77;
  private final Instant now = Instant.ofEpochSecond(1_800_000_000);
  private final ServerClock clock = new ServerClock(() -> now);
  private final InboundGuard guard = new InboundGuard(SESSION, clock);

  private Verdict packet(long session, long id) {
    MessageView packet = new MessageView().set(id, 1, new byte[4], 0, 4);
    return guard.packet(session, packet, InboundGuard.TimeQuestion.NONE);
  }

  @Test
  void aPacketForAnotherSessionIsRefused() {
    assertThatThrownBy(() -> packet(SESSION + 1, 5))
        .isInstanceOfSatisfying(
            ProtocolViolationException.class, e -> assertThat(e.rule()).isEqualTo("S10"));
  }

  @Test
  void aRepeatedIdIsADuplicate() {
    assertThat(packet(SESSION, 5)).isEqualTo(Verdict.NEW);
    assertThat(packet(SESSION, 5)).isEqualTo(Verdict.DUPLICATE);
    assertThat(guard.item(5)).isEqualTo(Verdict.DUPLICATE);
  }

  @Test
  void anIdLowerThanAllRememberedOnesIsDropped() {
    for (int i = 0; i < MessageLimits.REMEMBERED_IDS; i++) {
      packet(SESSION, 1001 + 4 * i);
    }

    assertThat(packet(SESSION, 997)).isEqualTo(Verdict.DROP);
    assertThat(packet(SESSION, 1003)).isEqualTo(Verdict.NEW);
    assertThat(packet(SESSION, 1001)).as("pushed out").isEqualTo(Verdict.DROP);
  }

  @ParameterizedTest
  @ValueSource(ints = {31, -301, 100_000, -100_000})
  void anUntimelyIdIsDroppedOnceTheTimeIsKnown(int seconds) {
    long id = MessageIds.at(now.plusSeconds(seconds)) | 1;
    clock.set(now);

    assertThat(packet(SESSION, id)).isEqualTo(Verdict.DROP);
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 0, -300})
  void aTimelyIdIsTaken(int seconds) {
    long id = MessageIds.at(now.plusSeconds(seconds)) | 1;
    clock.set(now);

    assertThat(packet(SESSION, id)).isEqualTo(Verdict.NEW);
  }

  @Test
  void untimelyIdsInARowEndTheConnection() {
    clock.set(now);
    long late = MessageIds.at(now.plusSeconds(-400)) | 1;
    packet(SESSION, late);
    packet(SESSION, late + 4);

    assertThatThrownBy(() -> packet(SESSION, late + 8))
        .isInstanceOfSatisfying(
            ProtocolViolationException.class, e -> assertThat(e.rule()).isEqualTo("S13"));
  }

  @ParameterizedTest
  @CsvSource({"1001, 4", "1003, 2", "9001, 3"})
  void statesAreThoseOfTheSpecification(long id, int state) {
    packet(SESSION, 1001);
    packet(SESSION, 1005);

    assertThat(guard.state(id)).isEqualTo((byte) state);
  }

  @Property
  void theWindowIsASortedSetOfTheHighestIds(
      @ForAll @Size(max = 200) List<@IntRange(max = 120) Integer> ids) {
    DuplicateWindow window = new DuplicateWindow(16);
    Set<Integer> all = new HashSet<>();
    for (int id : ids) {
      int kept = Math.min(16, all.size());
      int lowest = all.stream().sorted().skip(all.size() - kept).findFirst().orElse(0);
      boolean fresh = !all.contains(id) && (kept < 16 || id > lowest);

      assertThat(window.add(id)).isEqualTo(fresh);
      if (fresh) {
        all.add(id);
      }
      assertThat(window.contains(id)).isEqualTo(all.contains(id) && !window.isForgotten(id));
    }
  }
}
