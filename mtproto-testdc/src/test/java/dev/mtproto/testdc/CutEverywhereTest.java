package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.Environments;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.testdc.fault.Direction;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.Injection;
import dev.mtproto.testdc.fault.When;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Key exchange, sign-in and some calls, with the connection cut at every byte of it, in turn. */
final class CutEverywhereTest {
  private static final int CALLS = 20;
  private static final int WORKERS = 4;

  /** So many runs that end before their cut show that all offsets were tried. */
  private static final int UNCUT = 32;

  @ParameterizedTest
  @EnumSource
  void everyCallIsAnsweredAndExecutedOnceWhereverTheConnectionIsCut(Direction direction) {
    AtomicInteger next = new AtomicInteger();
    List<CompletableFuture<Integer>> workers =
        IntStream.range(0, WORKERS)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> work(direction, next)))
            .toList();

    assertThat(workers.stream().mapToInt(CompletableFuture::join).sum()).isGreaterThan(1500);
  }

  /** Takes one offset after the other; how many cuts there were. */
  private static int work(Direction direction, AtomicInteger next) {
    int cuts = 0;
    try (Runs runs = new Runs()) {
      for (int uncut = 0; uncut < UNCUT; ) {
        boolean cut = runs.run(direction, next.getAndIncrement());
        cuts += cut ? 1 : 0;
        uncut = cut ? 0 : uncut + 1;
      }
    }
    return cuts;
  }

  /** Runs against one data centre. */
  private static final class Runs implements AutoCloseable {
    private final TestDataCenter dc = TestDataCenter.builder().random(new QuickExchange()).start();
    private final CallLog log = dc.recordCalls();
    private final Environment environment = quick(Environment.system());
    private int runs;

    Runs() {
      dc.on(SendMessage.class, (context, request) -> answer(Integer.parseInt(request.message())));
    }

    private static Environment quick(Environment usual) {
      QuickExchange random = new QuickExchange();
      return new Environment(
          usual.clock(),
          usual.nanoTime(),
          (bytes, offset, length) -> {
            byte[] part = new byte[length];
            random.nextBytes(part);
            System.arraycopy(part, 0, bytes, offset, length);
          },
          usual.executor(),
          usual.scheduler());
    }

    boolean run(Direction direction, int offset) {
      runs++;
      try (Injection cut = dc.faults().inject(Fault.cut(direction, offset), When.once());
          MtprotoClient client = connect()) {
        Account account = dc.world().accounts().get(0);
        client.signIn(account.phone(), account::code);
        List<CompletableFuture<Updates>> calls =
            IntStream.range(0, CALLS).mapToObj(i -> client.callAsync(message(i))).toList();

        assertThat(calls)
            .as("cut %s after %d bytes", direction, offset)
            .zipSatisfy(
                IntStream.range(0, CALLS).boxed().toList(),
                (call, i) ->
                    assertThat(call.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(answer(i)));
        assertThat(log.executed(SendMessage.class)).isEqualTo(CALLS * runs);
        assertThat(log.executedTwice()).as("signing in included").isEmpty();
        return cut.struck() > 0;
      }
    }

    private MtprotoClient connect() {
      return Environments.in(environment, MtprotoClient.builder(Layer71.LAYER))
          .app(17, "hash")
          .dataCenters(dc.dataCenters())
          .connect();
    }

    @Override
    public void close() {
      dc.close();
    }
  }

  private static SendMessage message(int number) {
    return SendMessage.builder()
        .peer(new InputPeer.Self())
        .message(Integer.toString(number))
        .randomId(number)
        .build();
  }

  private static Updates answer(int number) {
    return Updates.UpdateShortSentMessage.builder().id(number).date(number).build();
  }
}
