package dev.mtproto.call;

/**
 * Has a say in every call: before each attempt, and after each failure. What the client does by
 * itself (waiting when told to, trying again, following migrations) are interceptors, too; they
 * stand between those of the user and the server. Implementations are thread-safe.
 *
 * <p>Interceptors say what is to happen, and the client does it: so one interceptor serves calls
 * that wait and calls that do not, and no thread is held while a future's call waits. None of the
 * methods may wait.
 *
 * <pre>{@code
 * Interceptor oneOfEach = new Interceptor() {
 *   public Step failed(Attempt<?> attempt, RuntimeException failure) {
 *     boolean busy = failure instanceof RpcException error && error.is("MSG_WAIT_FAILED");
 *     return busy && attempt.number() < 3 ? Step.after(Duration.ofSeconds(1)) : Step.pass();
 *   }
 * };
 * }</pre>
 */
public interface Interceptor {
  /**
   * An attempt is to be made. The user's interceptors are asked first, in the order in which the
   * builder was given them. What this throws is the call's failure.
   */
  default Step before(Attempt<?> attempt) {
    return Step.pass();
  }

  /**
   * An attempt failed. The interceptor that stands nearest to the server is asked first; the first
   * that says anything but {@link Step#pass} decides. What this throws is the call's failure.
   */
  default Step failed(Attempt<?> attempt, RuntimeException failure) {
    return Step.pass();
  }

  /**
   * The server answered. Called before the caller has the result, so that he finds what this has
   * taken note of; what it throws is logged.
   */
  default void answered(Attempt<?> attempt, Object result) {}
}
