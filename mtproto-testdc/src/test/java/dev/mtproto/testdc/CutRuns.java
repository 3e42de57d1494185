package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.Environments;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.testdc.fault.Direction;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.Injection;
import dev.mtproto.testdc.fault.When;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Runs against one data centre: key exchange, sign-in and some calls, of a client whose connection
 * is cut once. For use by one thread.
 */
final class CutRuns implements AutoCloseable {
  private static final int CALLS = 20;

  private final TestDataCenter dc = TestDataCenter.builder().random(new QuickExchange()).start();
  private final CallLog log = dc.recordCalls();
  private final Environment environment;
  private final UnaryOperator<MtprotoClientBuilder> options;
  private int runs;

  /**
   * Runs of clients of one kind.
   *
   * @param clockAhead how far their clock is ahead of the data centre's
   * @param options how they are built
   */
  CutRuns(Duration clockAhead, UnaryOperator<MtprotoClientBuilder> options) {
    this.environment = quick(Environment.system(), clockAhead);
    this.options = options;
    dc.on(SendMessage.class, (context, request) -> answer(Integer.parseInt(request.message())));
  }

  private static Environment quick(Environment usual, Duration clockAhead) {
    QuickExchange random = new QuickExchange();
    InstantSource clock = usual.clock();
    return new Environment(
        () -> clock.instant().plus(clockAhead),
        usual.nanoTime(),
        (bytes, offset, length) -> {
          byte[] part = new byte[length];
          random.nextBytes(part);
          System.arraycopy(part, 0, bytes, offset, length);
        },
        usual.executor(),
        usual.scheduler());
  }

  /**
   * One run: all calls are answered, and each is executed once.
   *
   * @param offset after how many bytes the connection is cut
   * @return whether it was cut: false if there were not so many bytes
   */
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
    MtprotoClientBuilder builder =
        Environments.in(environment, MtprotoClient.builder(Layer71.LAYER))
            .app(17, "hash")
            .dataCenters(dc.dataCenters());
    return options.apply(builder).connect();
  }

  @Override
  public void close() {
    dc.close();
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
