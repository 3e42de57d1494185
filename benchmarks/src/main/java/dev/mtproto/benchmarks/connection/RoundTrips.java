package dev.mtproto.benchmarks.connection;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.testdc.TestDataCenter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Round trips over loopback against the embedded data centre, with both sides in this JVM: requests
 * and answers of a hundred bytes. Next to them a loop that only seals, frames, reads and opens, and
 * the same with one message a packet, in both directions. Each figure is the middle one of several
 * rounds, in which all take turns, after a few that do not count.
 *
 * <pre>{@code java -cp benchmarks/target/benchmarks.jar
 * dev.mtproto.benchmarks.connection.RoundTrips [SECONDS [ROUNDS]]}</pre>
 */
public final class RoundTrips {
  private static final int[] IN_FLIGHT = {64, 512};
  private static final int CALLERS = 64;

  /** Rounds until all of it is compiled. */
  private static final int WARM_UP = 3;

  private static final double OF_BARE = 0.6;
  private static final double OF_SINGLE = 4;

  private final long nanos;
  private final int rounds;

  private RoundTrips(long nanos, int rounds) {
    this.nanos = nanos;
    this.rounds = rounds;
  }

  /** Measures, and says which claims hold. */
  public static void main(String[] arguments) throws Exception {
    double seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 3;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    RoundTrips run = new RoundTrips((long) (seconds * 1e9), rounds);
    try (TestDataCenter dc = TestDataCenter.start();
        TestDataCenter singleDc = TestDataCenter.builder().messagesPerPacket(1).start();
        MtprotoClient client = client(dc, 1020);
        MtprotoClient single = client(singleDc, 1);
        BareLoop bare = new BareLoop(1020);
        BareLoop bareSingle = new BareLoop(1)) {
      Calls.serveAt(dc);
      Calls.serveAt(singleDc);
      Calls calls = new Calls(client);
      Calls one = new Calls(single);
      for (int inFlight : IN_FLIGHT) {
        run.compare(
            inFlight + " in flight",
            time -> bare.run(inFlight, time),
            time -> bareSingle.run(inFlight, time),
            time -> calls.async(inFlight, time),
            time -> one.async(inFlight, time));
      }
      run.compare(
          CALLERS + " callers that wait",
          time -> bare.blocking(CALLERS, time),
          time -> bareSingle.blocking(CALLERS, time),
          time -> calls.blocking(CALLERS, time),
          time -> one.blocking(CALLERS, time));
    }
  }

  private static MtprotoClient client(TestDataCenter dc, int messagesPerPacket) {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(17, "hash")
        .dataCenters(dc.dataCenters())
        .messagesPerPacket(messagesPerPacket)
        .connect();
  }

  private void compare(
      String what, Cost.Work bare, Cost.Work bareSingle, Cost.Work session, Cost.Work single)
      throws Exception {
    Cost.Work[] works = {bare, bareSingle, session, single};
    Cost[][] costs = new Cost[works.length][rounds];
    for (int round = -WARM_UP; round < rounds; round++) {
      for (int i = 0; i < works.length; i++) {
        Cost cost = Cost.of(works[i], nanos);
        if (round >= 0) {
          costs[i][round] = cost;
        }
      }
    }
    System.out.println(what);
    Cost bareCost = print("bare loop", costs[0]);
    print("bare loop, one a packet", costs[1]);
    Cost sessionCost = print("session", costs[2]);
    Cost singleCost = print("session, one a packet", costs[3]);
    judge("of the bare loop's rate", sessionCost.perSecond() / bareCost.perSecond(), OF_BARE);
    judge(
        "times the rate of one a packet",
        sessionCost.perSecond() / singleCost.perSecond(),
        OF_SINGLE);
  }

  private static Cost print(String what, Cost[] rounds) {
    Cost middle =
        Stream.of(rounds)
            .sorted(Comparator.comparingDouble(Cost::perSecond))
            .toList()
            .get(rounds.length / 2);
    System.out.printf(
        Locale.ROOT,
        "  %-26s %9.0f calls/s, %6.2f us of CPU, %6.0f bytes allocated a call%n",
        what,
        middle.perSecond(),
        middle.cpuMicros(),
        middle.bytes());
    return middle;
  }

  private static void judge(String what, double value, double target) {
    System.out.printf(
        Locale.ROOT,
        "  %-32s %6.2f (at least %.2f) %s%n",
        what,
        value,
        target,
        value >= target ? "holds" : "MISSED");
  }
}
