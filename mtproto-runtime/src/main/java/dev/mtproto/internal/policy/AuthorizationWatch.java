package dev.mtproto.internal.policy;

import dev.mtproto.call.Attempt;
import dev.mtproto.call.Interceptor;
import dev.mtproto.call.Step;
import dev.mtproto.error.NotSignedInException;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * Notices that the client's own data centre no longer takes it for a signed-in user. Other data
 * centres have authorizations of their own, which can be imported again.
 */
public final class AuthorizationWatch implements Interceptor {
  private final IntSupplier home;
  private final Consumer<NotSignedInException> onLoss;

  /**
   * A watch.
   *
   * @param home the client's own data centre
   * @param onLoss told of every such error, also if nobody was signed in
   */
  public AuthorizationWatch(IntSupplier home, Consumer<NotSignedInException> onLoss) {
    this.home = home;
    this.onLoss = onLoss;
  }

  @Override
  public Step failed(Attempt<?> attempt, RuntimeException failure) {
    if (failure instanceof NotSignedInException loss && isAtHome(attempt)) {
      onLoss.accept(loss);
    }
    return Step.pass();
  }

  /** The client's own data centre can be called by its number, too. */
  private boolean isAtHome(Attempt<?> attempt) {
    int own = home.getAsInt();
    return attempt.dataCenter().orElse(own) == own;
  }
}
