package dev.mtproto.call;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

/** What an {@link Interceptor} wants to happen next with a call. */
public sealed interface Step {

  /** The interceptor has nothing to say: the next one is asked. */
  record Pass() implements Step {
    private static final Pass INSTANCE = new Pass();
  }

  /**
   * Wait; then go on.
   *
   * @param time how long
   */
  record Pause(Duration time) implements Step {}

  /**
   * Wait for something; then go on. If it fails, so does the call.
   *
   * @param stage what to wait for
   */
  record Await(CompletionStage<?> stage) implements Step {}

  /**
   * The call fails.
   *
   * @param failure with which exception
   */
  record Fail(RuntimeException failure) implements Step {}

  /**
   * The call has its result, without the server.
   *
   * @param result of the type that the method has
   */
  record Answer(Object result) implements Step {}

  /** Nothing to say: before an attempt, it is made; after a failure, the failure stands. */
  static Step pass() {
    return Pass.INSTANCE;
  }

  /** After a failure: the next attempt, at once. */
  static Step again() {
    return new Pause(Duration.ZERO);
  }

  /**
   * Waits. Before an attempt, the interceptor is asked again then; after a failure, the next
   * attempt begins. If the call's time would be over by then, it fails at once.
   */
  static Step after(Duration time) {
    return new Pause(Objects.requireNonNull(time, "time"));
  }

  /**
   * Waits for something, as {@link #after(Duration)}, and not beyond the call's time. The call goes
   * on in the thread that completes it.
   */
  static Step after(CompletionStage<?> stage) {
    return new Await(Objects.requireNonNull(stage, "stage"));
  }

  /** The call fails. */
  static Step fail(RuntimeException failure) {
    return new Fail(Objects.requireNonNull(failure, "failure"));
  }

  /** The call has its result, without the server. */
  static Step answer(Object result) {
    return new Answer(Objects.requireNonNull(result, "result"));
  }
}
