package dev.mtproto.client;

import dev.mtproto.account.AccountListener;
import dev.mtproto.credentials.CredentialsException;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.NotSignedInException;
import dev.mtproto.event.ClientState;
import dev.mtproto.internal.chain.Waits;
import dev.mtproto.internal.credentials.CredentialsStore;
import dev.mtproto.internal.dc.Home;
import dev.mtproto.internal.policy.StateKeeper;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlObject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A client's state, and what becomes of it when its session or its user's authorization ends.
 * Thread-safe.
 */
final class ClientLife implements AccountListener {
  private static final Logger LOG = LoggerFactory.getLogger(ClientLife.class);

  private final CredentialsStore store;
  private final StateKeeper keeper;
  private final Waits waits;
  private final Following following;
  private volatile @Nullable Home home;

  ClientLife(ClientSettings settings, CredentialsStore store, Waits waits, Following following) {
    boolean signedIn = store.session().filter(saved -> saved.userId() != 0).isPresent();
    this.store = store;
    this.waits = waits;
    this.following = following;
    this.keeper = new StateKeeper(signedIn, settings.events());
  }

  ClientState state() {
    return keeper.state();
  }

  /**
   * Nothing new begins with a client that is closed.
   *
   * @throws ClientClosedException if it is
   */
  void checkOpen() {
    ClientState now = keeper.state();
    if (now.phase() == ClientState.Phase.CLOSED) {
      throw new ClientClosedException(String.valueOf(now.reason()));
    }
  }

  /** Where the client's own session is. */
  void livesIn(Home newHome) {
    home = newHome;
  }

  void connected() {
    keeper.connected();
  }

  void disconnected(RuntimeException reason) {
    keeper.disconnected(String.valueOf(reason.getMessage()));
  }

  /** The client's own session ended, and with it the client: what waits is let go. */
  void closed(RuntimeException reason) {
    keeper.closed(String.valueOf(reason.getMessage()));
    waits.close(ClientClosedException.because(reason));
  }

  @Override
  public void signedIn(@Nullable String phone, TlObject user) {
    long id = TlFields.of(user).getLong("id");
    store.update(saved -> saved.withUser(phone, id));
    keeper.signedIn();
    following.signedIn();
  }

  /** Everything of whoever was signed in is forgotten. */
  @Override
  public void signedOut() {
    following.signedOut();
    store.clear();
    keeper.left();
  }

  /**
   * The server does not take the client for a signed-in user.
   *
   * @see <a href="https://core.telegram.org/api/errors#406-not-acceptable">On AUTH_KEY_DUPLICATED
   *     </a>
   */
  void notSignedIn(NotSignedInException loss) {
    try {
      if (loss.reason().losesKey()) {
        discardKey(loss);
      } else if (store.session().filter(saved -> saved.userId() != 0).isPresent()) {
        forgetUser(loss);
      }
    } catch (CredentialsException failed) {
      LOG.error("the credentials still say that somebody is signed in", failed);
    }
  }

  private void discardKey(NotSignedInException loss) {
    String text = String.valueOf(loss.getMessage());
    LOG.warn("the credentials are discarded: {}", text);
    Home current = home;
    if (current != null) {
      current.close(new ClientClosedException(text, loss));
    }
    store.clear();
  }

  /** The key stays: it is good for signing in again. */
  private void forgetUser(NotSignedInException loss) {
    LOG.warn("the user is forgotten: {}", loss.getMessage());
    keeper.signedOut(loss.text());
    store.update(saved -> saved.withUser(null, 0).withUpdates(null));
  }
}
