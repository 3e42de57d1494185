package dev.mtproto.internal.updates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.credentials.UpdateState;
import dev.mtproto.tl.TlObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One random history, in virtual time: a server to which things happen, a network that loses,
 * doubles, delays and reorders what is pushed and fails questions, and a client that now and then
 * begins anew from what it has saved. Everything that comes out is written down.
 */
final class ModelRun implements Output {
  /** Where something was announced as lost. */
  private static final int LOSS = -1;

  private record Event(long time, long order, int life, Runnable action) {}

  private final Random random;
  private final ModelServer server;
  private final Queue<Event> events =
      new PriorityQueue<>(Comparator.<Event>comparingLong(Event::time).thenComparing(Event::order));
  private final Map<History, List<Integer>> delivered = new HashMap<>();

  /** What moves no counter and came in time, until it is delivered. */
  private final Set<TlObject> owed = new HashSet<>();

  private final double trouble;
  private UpdateMachine machine;
  private @Nullable Position position;
  private final Map<Long, Integer> channels = new HashMap<>();
  private long now;
  private long order;
  private int life;
  private boolean calm;

  ModelRun(long seed) {
    random = new Random(seed);
    server = new ModelServer(random, 1 + random.nextInt(6), 8 + random.nextInt(30));
    trouble = random.nextInt(5) / 10.0;
    machine = new UpdateMachine(MachineSettings.DEFAULT, null, this);
  }

  /** Runs a history, lets the client come to rest, and compares. */
  void run() {
    calm = true;
    machine.start(now);
    advance(100);
    calm = false;
    for (long id = 1; id <= ModelServer.CHANNELS; id++) {
      machine.channelAt(id, server.channelPts(id));
    }
    int steps = 20 + random.nextInt(100);
    for (int i = 0; i < steps; i++) {
      advance(random.nextInt(10) == 0 ? 5_000 : random.nextInt(300));
      if (random.nextInt(40) == 0) {
        restart();
      } else if (random.nextInt(30) == 0) {
        quietly(random.nextInt(40));
      } else {
        push(server.happen());
      }
    }
    calm = true;
    advance(200_000);
    machine.start(now);
    advance(200_000);
    check();
  }

  /** Much happens while nothing arrives. */
  private void quietly(int count) {
    for (int i = 0; i < count; i++) {
      server.happen();
    }
    if (random.nextBoolean()) {
      network(() -> machine.pushed(new Pushed.TooLong(), now));
    }
  }

  /** What the client had saved goes on, what was under way is gone. */
  private void restart() {
    life++;
    owed.clear();
    Position saved = position;
    UpdateState state =
        saved == null
            ? null
            : new UpdateState(saved.pts(), saved.qts(), saved.date(), saved.seq(), channels);
    machine = new UpdateMachine(MachineSettings.DEFAULT, state, this);
    machine.start(now);
  }

  private void push(Pushed pushed) {
    if (random.nextDouble() < trouble / 2) {
      return;
    }
    network(() -> arrive(pushed));
    if (random.nextDouble() < trouble / 2) {
      network(() -> arrive(pushed));
    }
  }

  private void arrive(Pushed pushed) {
    if (pushed instanceof Pushed.Batch batch) {
      for (Item item : batch.items()) {
        if (item instanceof Item.One one
            && one.update() instanceof Mark mark
            && isToBeDelivered(one, mark)) {
          owed.add(mark);
        }
      }
    }
    machine.pushed(pushed, now);
  }

  /** Whether something moves no counter and came in time: it has to be delivered. */
  private boolean isToBeDelivered(Item.One one, Mark mark) {
    Position known = position;
    if (!one.isStill() || known == null) {
      return false;
    }
    int at =
        one.history().kind() == History.Kind.CHANNEL
            ? channels.getOrDefault(one.history().channelId(), Integer.MAX_VALUE)
            : known.pts();
    return one.to() >= at
        && !delivered.getOrDefault(one.history(), List.of()).contains(mark.number());
  }

  private void network(Runnable arrival) {
    boolean late = !calm && random.nextDouble() < trouble;
    later(late ? random.nextInt(2_000) : 20, arrival);
  }

  private void later(long delay, Runnable action) {
    events.add(new Event(now + delay, order++, life, action));
  }

  private void advance(long millis) {
    long end = now + millis;
    while (true) {
      Event next = events.peek();
      long due = Math.min(machine.due(), next == null ? UpdateMachine.NEVER : next.time());
      if (due > end) {
        break;
      }
      now = Math.max(now, due);
      if (next != null && next.time() <= now) {
        events.remove();
        if (next.life() == life) {
          next.action().run();
        }
      } else {
        machine.time(now);
      }
    }
    now = end;
  }

  /** The server answers what is true when the question arrives, or the question fails. */
  private <A> void question(
      java.util.function.Supplier<A> answer, Consumer<A> answered, Consumer<Failure> failed) {
    network(
        () -> {
          boolean fails = !calm && random.nextDouble() < trouble / 2;
          A said = answer.get();
          network(
              () -> {
                if (fails) {
                  failed.accept(Failure.LATER);
                } else {
                  answered.accept(said);
                }
              });
        });
  }

  @Override
  public void askState() {
    question(server::state, state -> machine.state(state, now), why -> machine.failed(why, now));
  }

  @Override
  public void askDifference(Position from) {
    question(
        () -> server.difference(from),
        difference -> machine.difference(difference, now),
        why -> machine.failed(why, now));
  }

  @Override
  public void askChannel(long channelId, int pts) {
    question(
        () -> server.channelDifference(channelId, pts),
        difference -> machine.channelDifference(channelId, difference, now),
        why -> machine.channelFailed(channelId, why, now));
  }

  @Override
  public void deliver(TlObject update, Context context) {
    Mark mark = (Mark) update;
    delivered.computeIfAbsent(mark.history(), unused -> new ArrayList<>()).add(mark.number());
    owed.remove(update);
  }

  @Override
  public void lost(History history, @Nullable TlObject answer) {
    delivered.computeIfAbsent(history, unused -> new ArrayList<>()).add(LOSS);
    owed.removeIf(update -> ((Mark) update).history().equals(history));
  }

  @Override
  public void begun(Position begin) {
    position = begin;
  }

  @Override
  public void reached(Position reached) {
    position = reached;
  }

  @Override
  public void reached(long channelId, int pts) {
    channels.put(channelId, pts);
  }

  @Override
  public void forgotten(long channelId) {
    channels.remove(channelId);
  }

  private void check() {
    server.sizes().forEach(this::check);
    assertThat(owed).isEmpty();
  }

  /**
   * In order, none twice, and none lacking but where a loss was announced, and what the server
   * cannot tell of a second time.
   */
  private void check(History history, int happened) {
    List<Integer> numbers = ordered(history, delivered.getOrDefault(history, List.of()));
    int last = 0;
    boolean lossSaid = false;
    for (int number : numbers) {
      if (number == LOSS) {
        lossSaid = true;
      } else {
        assertThat(number).as("%s: %s", history, numbers).isGreaterThan(last);
        if (!lossSaid) {
          assertNothingLacks(history, last, number, numbers);
        }
        last = number;
        lossSaid = false;
      }
    }
    if (!lossSaid) {
      assertNothingLacks(history, last, happened + 1, numbers);
    }
  }

  /** What stands still at one place has no order, if pushes overtake each other. */
  private List<Integer> ordered(History history, List<Integer> numbers) {
    List<Integer> ordered = new ArrayList<>(numbers);
    for (int from = 0, to; from < numbers.size(); from = to) {
      to = from + 1;
      while (to < numbers.size() && standTogether(history, numbers.get(from), numbers.get(to))) {
        to++;
      }
      ordered.subList(from, to).sort(null);
    }
    return ordered;
  }

  private boolean standTogether(History history, int one, int other) {
    return one != LOSS
        && other != LOSS
        && server.isStill(history, one)
        && server.isStill(history, other)
        && server.placeOf(history, one) == server.placeOf(history, other);
  }

  private void assertNothingLacks(History history, int after, int before, List<Integer> numbers) {
    for (int lacking = after + 1; lacking < before; lacking++) {
      assertThat(server.isStill(history, lacking)).as("%s: %s", history, numbers).isTrue();
    }
  }
}
