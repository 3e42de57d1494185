package dev.mtproto.internal.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.call.Attempt;
import dev.mtproto.call.CallOptions;
import dev.mtproto.call.Interceptor;
import dev.mtproto.call.Step;
import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.RpcException;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.session.ManualTime;
import dev.mtproto.metrics.ClientMetrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class CallChainTest {
  private static final RpcException BUSY = new RpcException(500, "BUSY", "ping");
  private static final Pong PONG = new Pong(1, 7);

  private final ManualTime time = new ManualTime();
  private final ScriptedTarget target = new ScriptedTarget();
  private final Waits waits = new Waits(time, Runnable::run);
  private final List<String> asked = new ArrayList<>();
  private final List<OptionalInt> routed = new ArrayList<>();

  @Test
  void aPlainCallIsOneAttempt() {
    target.script.add(PONG);

    assertThat(chain(new Noting("a")).call(new Ping(7), CallOptions.DEFAULT)).isEqualTo(PONG);
    assertThat(asked).containsExactly("a before 1", "a answered 1");
    assertThat(target.timeouts).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void theUsersInterceptorsStandOutside() {
    target.script.addAll(List.of(BUSY, PONG));

    chain(new Noting("outer"), new Noting("inner"), retrying(Step.again()))
        .call(new Ping(7), CallOptions.DEFAULT);

    assertThat(asked)
        .containsExactly(
            "outer before 1",
            "inner before 1",
            "outer before 2",
            "inner before 2",
            "inner answered 2",
            "outer answered 2");
  }

  @Test
  void aFailureThatNobodyMindsIsTheCallers() {
    CompletableFuture<Pong> call =
        chain(new Noting("a")).callAsync(new Ping(7), CallOptions.DEFAULT);
    target.fail(BUSY);

    assertThatThrownBy(call::join).hasCause(BUSY);
    assertThat(asked).containsExactly("a before 1", "a failed 1");
  }

  @Test
  void aWaitOfAFutureHoldsNoThread() {
    CompletableFuture<Pong> call =
        chain(retrying(pause(10))).callAsync(new Ping(7), CallOptions.DEFAULT);
    target.fail(BUSY);
    time.advance(Duration.ofSeconds(9));
    assertThat(target.sent).isEmpty();

    time.advance(Duration.ofSeconds(1));
    target.answer(PONG);

    assertThat(call).isCompletedWithValue(PONG);
    assertThat(time.tasks()).isZero();
  }

  @Test
  void aCallerWhoWaitsWaitsForTheNextAttemptToo() throws Exception {
    target.script.addAll(List.of(BUSY, PONG));
    CallChain chain = chain(retrying(pause(10)));
    CompletableFuture<Pong> call =
        CompletableFuture.supplyAsync(() -> chain.call(new Ping(7), CallOptions.DEFAULT));
    time.awaitTasks(1);

    time.advance(Duration.ofSeconds(10));

    assertThat(call.get(30, TimeUnit.SECONDS)).isEqualTo(PONG);
  }

  @Test
  void cancellingEndsTheWait() {
    CompletableFuture<Pong> call =
        chain(retrying(pause(10))).callAsync(new Ping(7), CallOptions.DEFAULT);
    target.fail(BUSY);

    call.cancel(true);

    assertThat(time.tasks()).isZero();
    assertThat(waits.size()).isZero();
    time.advance(Duration.ofSeconds(10));
    assertThat(target.sent).isEmpty();
  }

  @Test
  void theWaitsEndWithTheClient() {
    ClientClosedException closed = new ClientClosedException("the client was closed");
    CompletableFuture<Pong> call =
        chain(retrying(pause(10))).callAsync(new Ping(7), CallOptions.DEFAULT);
    target.fail(BUSY);

    waits.close(closed);

    assertThatThrownBy(call::join).hasCause(closed);
    assertThat(time.tasks()).isZero();
  }

  @Test
  void aWaitBeyondTheDeadlineIsNotBegun() {
    CompletableFuture<Pong> call =
        chain(retrying(pause(10))).callAsync(new Ping(7), CallOptions.within(seconds(9)));
    target.fail(BUSY);

    assertThatThrownBy(call::join).hasCause(BUSY);
    assertThat(time.tasks()).isZero();
  }

  @Test
  void attemptsGetWhatIsLeftOfTheDeadline() {
    CallOptions options = CallOptions.DEFAULT.withDeadline(seconds(12));
    var unused = chain(retrying(pause(10))).callAsync(new Ping(7), options);
    target.fail(BUSY);
    time.advance(seconds(10));

    assertThat(target.timeouts).containsExactly(seconds(12), seconds(2));
  }

  @Test
  void aCallMayTakeForEver() {
    Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
    target.script.add(PONG);

    assertThat(chain().call(new Ping(7), CallOptions.within(longest))).isEqualTo(PONG);
    assertThat(target.timeouts.get(0).toNanos()).isPositive();
  }

  @Test
  void whatIsWaitedForMayNotLastBeyondTheDeadline() {
    Interceptor never = before(Step.after(new CompletableFuture<>()));
    CompletableFuture<Pong> call =
        chain(never).callAsync(new Ping(7), CallOptions.within(seconds(5)));

    time.advance(seconds(5));

    assertThatThrownBy(call::join)
        .hasCauseInstanceOf(CallTimeoutException.class)
        .hasMessageContaining("no answer within 5000 ms for method ping");
  }

  @Test
  void aStageThatFailsFailsTheCall() {
    IllegalStateException broken = new IllegalStateException("no such data centre");
    Interceptor failing = retrying(Step.after(CompletableFuture.failedFuture(broken)));
    target.script.add(BUSY);

    assertThatThrownBy(() -> chain(failing).call(new Ping(7), CallOptions.DEFAULT))
        .isSameAs(broken);
  }

  @Test
  void anAnswerOfAnInterceptorSparesTheServer() {
    CallChain chain = chain(before(Step.answer(PONG)));

    assertThat(chain.call(new Ping(7), CallOptions.DEFAULT)).isEqualTo(PONG);
    assertThat(chain.callAsync(new Ping(7), CallOptions.DEFAULT)).isCompletedWithValue(PONG);
    assertThat(target.timeouts).isEmpty();
  }

  @Test
  void anInterceptorSendsTheNextAttemptElsewhere() {
    target.script.addAll(List.of(BUSY, PONG));
    Interceptor elsewhere =
        new Interceptor() {
          @Override
          public Step failed(Attempt<?> attempt, RuntimeException failure) {
            attempt.redirect(4);
            return Step.again();
          }
        };

    chain(elsewhere).call(new Ping(7), CallOptions.DEFAULT);

    assertThat(routed).containsExactly(OptionalInt.empty(), OptionalInt.of(4));
  }

  @Test
  void whatAnInterceptorThrowsAtAnAnswerChangesNothing() {
    target.script.add(PONG);
    Interceptor broken =
        new Interceptor() {
          @Override
          public void answered(Attempt<?> attempt, Object result) {
            throw new IllegalStateException("broken on purpose");
          }
        };

    assertThat(chain(broken).call(new Ping(7), CallOptions.DEFAULT)).isEqualTo(PONG);
  }

  @Test
  void anErrorOfAnInterceptorAtAnAnswerChangesNothing() {
    Interceptor broken =
        new Interceptor() {
          @Override
          public void answered(Attempt<?> attempt, Object result) {
            throw new AssertionError("broken on purpose");
          }
        };
    CompletableFuture<Pong> call = chain(broken).callAsync(new Ping(7), CallOptions.DEFAULT);

    target.answer(PONG);

    assertThat(call).isCompletedWithValue(PONG);
  }

  @Test
  void anErrorOfAnInterceptorIsWhatTheCallEndsWith() {
    AssertionError broken = new AssertionError("broken on purpose");
    Interceptor first =
        new Interceptor() {
          @Override
          public Step before(Attempt<?> attempt) {
            throw broken;
          }
        };
    Interceptor later =
        new Interceptor() {
          @Override
          public Step failed(Attempt<?> attempt, RuntimeException failure) {
            throw broken;
          }
        };
    CompletableFuture<Pong> failed = chain(later).callAsync(new Ping(7), CallOptions.DEFAULT);
    target.fail(BUSY);

    assertThatThrownBy(failed::join).hasCause(broken);
    assertThatThrownBy(chain(first).callAsync(new Ping(7), CallOptions.DEFAULT)::join)
        .hasCause(broken);
  }

  @Test
  void nothingIsSentOnceTheTimeOfACallIsOver() {
    CallChain chain = chain(once(pause(10)));
    CompletableFuture<Pong> exact = chain.callAsync(new Ping(7), CallOptions.within(seconds(10)));
    CompletableFuture<Pong> late = chain.callAsync(new Ping(7), CallOptions.within(seconds(11)));

    assertThatThrownBy(exact::join).hasCauseInstanceOf(CallTimeoutException.class);
    time.advance(seconds(12));

    assertThatThrownBy(late::join)
        .hasCauseInstanceOf(CallTimeoutException.class)
        .hasMessageContaining("no answer within 11000 ms for method ping");
    assertThat(target.sent).isEmpty();
  }

  @Test
  void aTimeoutNamesTheLimitThatWasSetAndNotWhatWasLeftOfIt() {
    CallChain chain = chain(once(pause(1)));
    CompletableFuture<Pong> call = chain.callAsync(new Ping(7), CallOptions.within(seconds(8)));
    time.advance(seconds(1));
    ConnectionException loss = new ConnectionException("cut");

    time.advance(seconds(7));
    target.fail(new CallTimeoutException("ping", seconds(7), loss));

    assertThatThrownBy(call::join)
        .cause()
        .hasMessage("no answer within 8000 ms for method ping; meanwhile: cut")
        .hasCause(loss);
  }

  private CallChain chain(Interceptor... interceptors) {
    return new CallChain(
        new ChainSettings(
            List.of(interceptors),
            new CallTimes(seconds(30), Duration.ofMinutes(2)),
            ClientMetrics.NONE,
            waits,
            time.environment(Runnable::run)),
        attempt -> {
          routed.add(attempt.dataCenter());
          return target;
        });
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static Step pause(int seconds) {
    return Step.after(seconds(seconds));
  }

  /** After the first failure, this. */
  private static Interceptor retrying(Step step) {
    return new Interceptor() {
      @Override
      public Step failed(Attempt<?> attempt, RuntimeException failure) {
        return attempt.number() == 1 ? step : Step.pass();
      }
    };
  }

  private static Interceptor before(Step step) {
    return new Interceptor() {
      @Override
      public Step before(Attempt<?> attempt) {
        return step;
      }
    };
  }

  /** When it is first asked of a call, this. */
  private static Interceptor once(Step step) {
    return new Interceptor() {
      private final Set<Attempt<?>> seen = new HashSet<>();

      @Override
      public Step before(Attempt<?> attempt) {
        return seen.add(attempt) ? step : Step.pass();
      }
    };
  }

  /** Writes down what it is asked. */
  private final class Noting implements Interceptor {
    private final String name;

    Noting(String name) {
      this.name = name;
    }

    @Override
    public Step before(Attempt<?> attempt) {
      asked.add(name + " before " + attempt.number());
      return Step.pass();
    }

    @Override
    public Step failed(Attempt<?> attempt, RuntimeException failure) {
      asked.add(name + " failed " + attempt.number());
      return Step.pass();
    }

    @Override
    public void answered(Attempt<?> attempt, Object result) {
      asked.add(name + " answered " + attempt.number());
    }
  }
}
