package dev.mtproto.internal.dc;

import dev.mtproto.call.Attempt;
import dev.mtproto.call.Interceptor;
import dev.mtproto.call.Step;
import dev.mtproto.error.RpcException;
import java.util.Set;

/**
 * Has calls go where the server sends them. If it is the account that lives elsewhere, the client
 * moves; if it is a file or a statistic, that call goes there and no other. A data centre that has
 * forgotten who is signed in is told again. A call is sent on a few times at most.
 *
 * @see <a href="https://core.telegram.org/api/errors#303-see-other">303 See other</a>
 */
public final class Migrations implements Interceptor {
  private static final int SEE_OTHER = 303;
  private static final String MIGRATE = "_MIGRATE";
  private static final Set<String> OF_THE_ACCOUNT =
      Set.of("USER_MIGRATE", "PHONE_MIGRATE", "NETWORK_MIGRATE");

  /** How often a call is sent on before its failure stands. */
  static final int MAX_REDIRECTS = 4;

  private final Home home;

  /** Migrations of a client. */
  public Migrations(Home home) {
    this.home = home;
  }

  @Override
  public Step failed(Attempt<?> attempt, RuntimeException failure) {
    if (!(failure instanceof RpcException error) || attempt.redirects() >= MAX_REDIRECTS) {
      return Step.pass();
    }
    boolean atHome = attempt.dataCenter().orElse(home.dcId()) == home.dcId();
    if (error.code() == SEE_OTHER && error.name().endsWith(MIGRATE)) {
      return error.parameter().isPresent()
          ? follow(attempt, error, error.parameter().getAsInt(), atHome)
          : Step.pass();
    }
    if (error.is("AUTH_KEY_UNREGISTERED") && !atHome) {
      int dcId = attempt.dataCenter().getAsInt();
      home.pool().forgetAuthorization(dcId);
      attempt.redirect(dcId);
      return Step.again();
    }
    return Step.pass();
  }

  private Step follow(Attempt<?> attempt, RpcException error, int dcId, boolean atHome) {
    if (!OF_THE_ACCOUNT.contains(error.name())) {
      attempt.redirect(dcId);
      return Step.again();
    }
    if (!atHome) {
      return Step.pass();
    }
    attempt.redirect(Attempt.HOME);
    return Step.after(home.moveTo(dcId));
  }
}
