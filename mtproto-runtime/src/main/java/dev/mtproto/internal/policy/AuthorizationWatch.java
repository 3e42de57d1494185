package dev.mtproto.internal.policy;

import dev.mtproto.call.Attempt;
import dev.mtproto.call.Interceptor;
import dev.mtproto.call.Step;
import dev.mtproto.error.NotSignedInException;
import java.util.function.Consumer;

/**
 * Notices that the client's own data centre no longer takes it for a signed-in user. Other data
 * centres have authorizations of their own, which can be imported again.
 */
public final class AuthorizationWatch implements Interceptor {
  private final Consumer<NotSignedInException> onLoss;

  /**
   * A watch.
   *
   * @param onLoss told of every such error, also if nobody was signed in
   */
  public AuthorizationWatch(Consumer<NotSignedInException> onLoss) {
    this.onLoss = onLoss;
  }

  @Override
  public Step failed(Attempt<?> attempt, RuntimeException failure) {
    if (failure instanceof NotSignedInException loss && attempt.dataCenter().isEmpty()) {
      onLoss.accept(loss);
    }
    return Step.pass();
  }
}
