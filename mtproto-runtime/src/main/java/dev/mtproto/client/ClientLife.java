package dev.mtproto.client;

import dev.mtproto.account.AccountListener;
import dev.mtproto.credentials.CredentialsException;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.NotSignedInException;
import dev.mtproto.error.SignInException;
import dev.mtproto.event.ClientState;
import dev.mtproto.internal.chain.Waits;
import dev.mtproto.internal.credentials.CredentialsStore;
import dev.mtproto.internal.dc.Home;
import dev.mtproto.internal.policy.ClientStateKeeper;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlObject;
import java.util.Optional;
import java.util.function.Supplier;
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
  private final ClientStateKeeper keeper;
  private final Waits waits;
  private final Following following;

  /** Whether the layer can ask who is signed in. */
  private final boolean canAsk;

  private volatile @Nullable Home home;

  /** Whom what is known belongs to: who is signed in, or was last; 0 if it is not known. */
  private volatile long owner;

  ClientLife(ClientSettings settings, CredentialsStore store, Waits waits, Following following) {
    this.owner = store.session().map(SavedSession::userId).orElse(0L);
    this.store = store;
    this.canAsk = settings.layer().combinator("users.getUsers") != null;
    this.waits = waits;
    this.following = following;
    this.keeper = new ClientStateKeeper(owner != 0, settings.events());
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
    if (isAnother(phone, id)) {
      forgetOwner();
      following.peers().learn(user);
    }
    owner = id;
    store.update(saved -> saved.withUser(phone, id));
    keeper.signedIn();
    following.signedIn();
  }

  /**
   * Whether the user with a phone number is signed in. Imported sessions do not have the number,
   * and the predecessor's files not who it is: then the server is asked.
   *
   * @param current asks who is signed in
   * @throws SignInException OTHER_ACCOUNT if somebody else is
   */
  boolean isSignedIn(String phone, Supplier<Optional<TlObject>> current) {
    String kept = phone();
    if (!isAnybodySignedIn()) {
      return isSame(phone, kept) && isResumed(phone, current.get());
    }
    if (kept == null) {
      return isResumed(phone, current.get());
    }
    requireSame(isSame(phone, kept));
    return true;
  }

  private boolean isResumed(String phone, Optional<TlObject> user) {
    if (user.isEmpty()) {
      return false;
    }
    TlFields fields = TlFields.of(user.get());
    requireSame(!isBot(fields));
    if (fields.has("phone") && fields.get("phone") instanceof String his) {
      requireSame(digits(his).equals(digits(phone)));
    }
    signedIn(phone, user.get());
    return true;
  }

  /**
   * Whether a bot is signed in. Bots have no phone number, and imported sessions do not have that
   * of their user: then the server is asked, if the layer has the method for it.
   *
   * @param current asks who is signed in
   * @throws SignInException OTHER_ACCOUNT if a user is
   */
  boolean isBotSignedIn(Supplier<Optional<TlObject>> current) {
    if (!isAnybodySignedIn()) {
      return false;
    }
    requireSame(phone() == null);
    if (!canAsk) {
      return true;
    }
    Optional<TlObject> user = current.get();
    user.ifPresent(known -> requireSame(isBot(TlFields.of(known))));
    return user.isPresent();
  }

  private static boolean isBot(TlFields user) {
    return user.has("bot") && user.getBoolean("bot");
  }

  private boolean isAnybodySignedIn() {
    return store.session().filter(saved -> saved.userId() != 0).isPresent();
  }

  private @Nullable String phone() {
    return store.session().map(SavedSession::phone).filter(phone -> !phone.isEmpty()).orElse(null);
  }

  private static void requireSame(boolean same) {
    if (!same) {
      throw new SignInException(SignInException.Reason.OTHER_ACCOUNT, null);
    }
  }

  private static boolean isSame(String phone, @Nullable String kept) {
    return kept != null && !kept.isEmpty() && digits(kept).equals(digits(phone));
  }

  /** People write the country's code with a plus, and put blanks into it. */
  private static String digits(String phone) {
    return phone.replaceAll("[^0-9]", "");
  }

  /** The predecessor's files have an account's phone number, but not who it is. */
  private boolean isAnother(@Nullable String phone, long id) {
    boolean samePhone =
        phone != null && store.session().filter(saved -> isSame(phone, saved.phone())).isPresent();
    return owner != id && !(owner == 0 && samePhone);
  }

  /** What is known, and who is known elsewhere, is of no use to another account. */
  private void forgetOwner() {
    following.forget();
    store.update(SavedSession::withoutUser);
    Home current = home;
    if (current != null && owner != 0) {
      current.pool().restart(new ClientClosedException("another account signed in"));
    }
  }

  /** Everything of whoever was signed in is forgotten. */
  @Override
  public void signedOut() {
    following.forget();
    owner = 0;
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
      } else if (isAnybodySignedIn()) {
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

  /** The key stays: it is good for signing in again; so does what is known, for the same user. */
  private void forgetUser(NotSignedInException loss) {
    LOG.warn("the user is forgotten: {}", loss.getMessage());
    keeper.signedOut(loss.text());
    store.update(SavedSession::withoutUser);
  }
}
