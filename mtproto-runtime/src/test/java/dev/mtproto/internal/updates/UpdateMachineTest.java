package dev.mtproto.internal.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One rule at a time. */
final class UpdateMachineTest extends MachineTest {
  @Test
  void whatWasMissedIsAskedForAtTheBeginning() {
    machine.start(0);

    assertThat(done).containsExactly("difference 10 5 100", "channel 7 50");
  }

  @Test
  void whatIsNextIsDeliveredAndWhatWasIsDropped() {
    begin();

    push(one(History.ACCOUNT, 10, 11), one(History.ACCOUNT, 10, 11), one(History.ACCOUNT, 9, 10));

    assertThat(done).containsExactly("ACCOUNT 11");
  }

  @Test
  void aGapIsWaitedForAndFilledByWhatComesLate() {
    begin();

    push(one(History.ACCOUNT, 11, 12));
    assertThat(done).isEmpty();
    push(one(History.ACCOUNT, 10, 11));

    assertThat(done).containsExactly("ACCOUNT 11", "ACCOUNT 12");
    assertThat(machine.due()).as("only silence is waited for").isEqualTo(15 * 60_000);
  }

  @Test
  void aGapThatStaysIsAskedForAfterHalfASecond() {
    begin();
    push(one(History.ACCOUNT, 11, 12));

    machine.time(499);
    assertThat(done).isEmpty();
    machine.time(500);

    assertThat(done).containsExactly("difference 10 5 100");
  }

  @Test
  void slicesAreAskedForToTheirEndAndWhatTheyToldIsNotToldAgain() {
    begin();
    push(one(History.ACCOUNT, 12, 13));
    machine.time(500);
    done.clear();

    machine.difference(
        new Difference.Part(List.of(loose(11)), new Position(11, 5, 100, 3), false), 510);
    machine.difference(
        new Difference.Part(List.of(loose(12), loose(13)), new Position(13, 5, 120, 4), true), 520);

    assertThat(done).containsExactly("NONE 11", "difference 11 5 100", "NONE 12", "NONE 13");
  }

  @Test
  void aDifferenceThatIsTooLongIsALossAndGoesOnFromWhereItCan() {
    machine.start(0);
    done.clear();

    machine.difference(new Difference.TooLong(900), 1);

    assertThat(done).containsExactly("lost ACCOUNT", "difference 900 5 100");
  }

  @Test
  void aCounterThatBeginsAnewIsALossAndTheAccountIsAskedFor() {
    begin();

    machine.pushed(new Pushed.Reset(), 1);
    machine.state(new Position(2, 5, 130, 3), 2);
    push(one(History.ACCOUNT, 2, 3));

    assertThat(done).containsExactly("lost ACCOUNT", "state", "ACCOUNT 3");
  }

  @Test
  void aCounterThatBeginsAnewWhileADifferenceIsAwaitedIsAskedForAfterIt() {
    machine.start(0);
    done.clear();

    machine.pushed(new Pushed.Reset(), 1);
    machine.difference(new Difference.Empty(100, 3), 2);
    machine.state(new Position(2, 5, 130, 3), 3);
    push(one(History.ACCOUNT, 2, 3));

    assertThat(done).containsExactly("lost ACCOUNT", "state", "ACCOUNT 3");
  }

  @Test
  void aChannelThatIsTooFarIsALossToldWithTheServersAnswer() {
    begin();
    push(new Item.ChannelTooLong(7, 80));
    assertThat(done).containsExactly("channel 7 50");
    done.clear();

    machine.channelDifference(
        7, new ChannelDifference.TooLong(true, 80, new Mark(History.NONE, 1)), 1);
    push(one(CHANNEL, 80, 81));

    assertThat(done).containsExactly("lost CHANNEL", "CHANNEL 81");
  }

  @Test
  void aChannelThatIsClosedToTheAccountIsALossAndForgotten() {
    begin();
    push(one(CHANNEL, 60, 61));
    machine.time(500);

    machine.channelFailed(7, Failure.NO_ACCESS, 510);

    assertThat(done).containsExactly("channel 7 50", "lost CHANNEL", "forgotten 7");
  }

  @Test
  void aQuestionThatFailsIsAskedAgainLaterEachTimeLonger() {
    machine.start(0);
    done.clear();

    machine.failed(Failure.LATER, 0);
    machine.time(1_000);
    machine.failed(Failure.LATER, 1_000);
    machine.time(2_999);
    assertThat(done).containsExactly("difference 10 5 100");
    machine.time(3_000);

    assertThat(done).hasSize(2);
  }

  @Test
  void aDifferenceThatIsOfNoUseIsALossAndTheAccountBeginsAnew() {
    begin();
    push(one(History.ACCOUNT, 11, 12));
    machine.time(500);

    machine.failed(Failure.RESET, 510);
    machine.state(new Position(12, 5, 100, 3), 520);

    assertThat(done).containsExactly("difference 10 5 100", "lost ACCOUNT", "state", "ACCOUNT 12");
  }

  @Test
  void aStateThatIsOfNoUseIsAskedForAgainLater() {
    begin();
    machine.time(machine.due());
    machine.failed(Failure.RESET, 0);
    done.clear();

    machine.failed(Failure.RESET, 0);
    machine.time(1_000);

    assertThat(done).containsExactly("state");
  }

  @Test
  void aGapThatTheServerDoesNotKnowOfIsGivenUpAndSaidToBeALoss() {
    begin();
    push(one(History.ACCOUNT, 11, 12));

    for (int time = 500; time <= 1_500; time += 500) {
      machine.time(time);
      machine.difference(new Difference.Empty(100, 3), time);
    }

    assertThat(done).endsWith("lost ACCOUNT", "ACCOUNT 12");
  }

  @Test
  void whatMovesNoCounterIsDeliveredOnceThoughADifferenceHasItToo() {
    machine.start(0);
    done.clear();

    push(one(History.ACCOUNT, 10, 10), one(History.ACCOUNT, 12, 12));
    machine.difference(
        new Difference.Part(
            List.of(one(History.ACCOUNT, 10, 10), loose(11), one(History.ACCOUNT, 12, 12)),
            new Position(12, 5, 120, 3),
            true),
        10);

    assertThat(done).containsExactly("ACCOUNT 10", "NONE 11", "ACCOUNT 12");
  }

  @Test
  void whatMovesNoCounterComesBeforeADifferenceThatDoesNotHaveIt() {
    machine.start(0);
    machine.difference(new Difference.Empty(100, 3), 0);
    done.clear();

    push(one(CHANNEL, 50, 50));
    machine.channelDifference(7, new ChannelDifference.Part(true, 51, List.of(loose(51))), 10);

    assertThat(done).containsExactly("CHANNEL 50", "NONE 51");
  }

  @Test
  void whatMovesNoCounterIsNotForgottenBehindWhatASliceTold() {
    machine.start(0);
    push(one(History.ACCOUNT, 10, 11));
    machine.difference(
        new Difference.Part(List.of(loose(11)), new Position(11, 5, 100, 3), false), 10);
    done.clear();

    push(numbered(History.ACCOUNT, 11, 11, 1));
    machine.difference(
        new Difference.Part(List.of(loose(12)), new Position(12, 5, 120, 3), true), 20);

    assertThat(done).containsExactly("ACCOUNT 1", "NONE 12");
  }

  @Test
  void whatMovesNoCounterAndComesTooEarlyWaitsInTheOrderOfItsComing() {
    begin();

    push(
        numbered(History.ACCOUNT, 11, 11, 1),
        numbered(History.ACCOUNT, 11, 11, 2),
        numbered(History.ACCOUNT, 11, 11, 3),
        one(History.ACCOUNT, 11, 12),
        one(History.ACCOUNT, 10, 11));

    assertThat(done)
        .containsExactly("ACCOUNT 11", "ACCOUNT 1", "ACCOUNT 2", "ACCOUNT 3", "ACCOUNT 12");
  }

  @Test
  void aDifferenceThatTheServerRefusesIsALossInTheEndAndTheAccountBeginsAnew() {
    machine.start(0);

    for (int tries = 0; tries < 3; tries++) {
      done.clear();
      machine.failed(Failure.REFUSED, machine.due());
      machine.time(machine.due());
      assertThat(done).containsExactly("difference 10 5 100");
    }
    done.clear();
    machine.failed(Failure.REFUSED, 60_000);

    assertThat(done).containsExactly("lost ACCOUNT", "state");
  }

  @Test
  void aChannelThatTheServerRefusesToTellOfIsALossInTheEndAndForgotten() {
    begin();
    push(one(CHANNEL, 60, 61));
    machine.time(500);

    for (int tries = 0; tries < 3; tries++) {
      done.clear();
      machine.channelFailed(7, Failure.REFUSED, machine.due());
      machine.time(machine.due());
      assertThat(done).containsExactly("channel 7 50");
    }
    done.clear();
    machine.channelFailed(7, Failure.REFUSED, 60_000);

    assertThat(done).containsExactly("lost CHANNEL", "forgotten 7");
  }

  @Test
  void numberedContainersWaitForThoseBeforeThemButTheirNumberedUpdatesDoNot() {
    begin();

    machine.pushed(new Pushed.Batch(List.of(loose(5), one(History.ACCOUNT, 10, 11)), 5, 5, 130), 0);
    assertThat(done).containsExactly("ACCOUNT 11");
    machine.pushed(new Pushed.Batch(List.of(loose(4)), 4, 4, 120), 0);

    assertThat(done).containsExactly("ACCOUNT 11", "NONE 4", "NONE 5");
  }

  @Test
  void aQuarterOfAnHourOfSilenceIsBrokenByAsking() {
    begin();

    machine.time(machine.due());

    assertThat(done).containsExactly("difference 10 5 100");
  }
}
