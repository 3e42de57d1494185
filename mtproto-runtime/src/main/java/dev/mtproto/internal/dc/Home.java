package dev.mtproto.internal.dc;

import dev.mtproto.call.Attempt;
import dev.mtproto.call.CallOptions;
import dev.mtproto.credentials.DcOption;
import dev.mtproto.credentials.SavedKey;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.internal.chain.CallChain;
import dev.mtproto.internal.chain.CallRoute;
import dev.mtproto.internal.credentials.CredentialsStore;
import dev.mtproto.internal.session.CallTarget;
import dev.mtproto.internal.session.Calls;
import dev.mtproto.tl.TlRequest;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A client's home: its session with the data centre where its account is, which updates come from.
 * Thread-safe: {@link #lock} guards which move is the last; nothing is called while it is held.
 */
public final class Home implements CallRoute {
  private final DcSettings settings;
  private final CredentialsStore store;
  private final HomeListener listener;
  private final DcPool pool;

  private final ReentrantLock lock = new ReentrantLock();
  private CompletableFuture<Void> lastMove = CompletableFuture.completedFuture(null);

  /** Held while a new key is exchanged in place of one that was given up. */
  private final ReentrantLock renewal = new ReentrantLock();

  private final Start start;

  /** Null until it is said, at the client's beginning. */
  private volatile @Nullable CallChain ownCalls;

  /** Null only as long as the constructor runs. */
  private volatile @Nullable DcLink link;

  /**
   * What is known of a session before there is one.
   *
   * @param dcId the data centre to begin with; 0 if its number is not known
   * @param test whether it is one for tests
   * @param apiId the application's id
   * @param apiHash the application's hash
   */
  public record Start(int dcId, boolean test, int apiId, String apiHash) {
    /** Shows no secret. */
    @Override
    public String toString() {
      return "Start{dc=" + dcId + "}";
    }
  }

  /**
   * Connects, and waits for it: with the saved key, or with a new one, which is saved.
   *
   * @param start for a new one
   */
  public Home(DcSettings settings, CredentialsStore store, Start start, HomeListener listener) {
    this.settings = settings;
    this.store = store;
    this.listener = listener;
    this.start = start;
    this.pool = new DcPool(settings, store, this);
    SavedSession saved = store.session().orElse(null);
    this.link = saved == null ? begin(start) : resume(saved, start);
  }

  private DcLink resume(SavedSession saved, Start start) {
    int dcId = saved.dcId() == 0 ? start.dcId() : saved.dcId();
    SavedKey key = new SavedKey(dcId, SavedKey.Kind.MAIN, saved.salt(), saved.authKey(), true);
    DcLink resumed = pool.link(pool.dialer(dcId, DcUse.MAIN), dcId, DcUse.MAIN, key);
    resumed.connect();
    return resumed;
  }

  private DcLink begin(Start start) {
    int dcId = start.dcId();
    DcDialer dialer = pool.dialer(dcId, DcUse.MAIN);
    ExchangedKey exchanged =
        ExchangedKey.exchange(settings, dialer, dcId, settings.network().keys());
    try {
      SavedKey key = exchanged.saved(dcId, SavedKey.Kind.MAIN);
      DcLink begun = pool.link(dialer, dcId, DcUse.MAIN, key);
      store.save(session(start, key, addressOf(begun)));
      begun.connect(exchanged);
      return begun;
    } catch (RuntimeException failed) {
      exchanged.channel().close();
      throw failed;
    }
  }

  private static SavedSession session(Start start, SavedKey key, DcOption address) {
    return SavedSession.builder(address.host(), address.port(), key.authKey())
        .app(start.apiId(), start.apiHash())
        .salt(key.salt())
        .dc(start.dcId(), start.test())
        .build();
  }

  /** It has been connected. */
  private static DcOption addressOf(DcLink connected) {
    return Objects.requireNonNull(connected.address(), "address");
  }

  /**
   * Begins anew with another key if nothing is saved any more, as after signing out; waits. The
   * sessions elsewhere were the account's, too, and end.
   */
  public void renew() {
    renewal.lock();
    try {
      if (store.session().isPresent()) {
        return;
      }
      DcLink old = link();
      ClientClosedException reason = new ClientClosedException("the client has a new key");
      pool.restart(reason);
      link = begin(new Start(known(old.dcId()), start.test(), start.apiId(), start.apiHash()));
      old.close(reason);
      listener.connected();
    } finally {
      renewal.unlock();
    }
  }

  /** That data centre, or the first one whose address is known when nothing is saved. */
  private int known(int dcId) {
    List<DcOption> built = settings.network().built();
    boolean isBuilt = built.stream().anyMatch(option -> option.dcId() == dcId);
    return isBuilt ? dcId : built.get(0).dcId();
  }

  /** The session. */
  public DcLink link() {
    return Objects.requireNonNull(link, "link");
  }

  /** The number of the data centre; 0 if it is not known. */
  public int dcId() {
    // The credentials change first when the client moves, so that keys are looked up rightly.
    int saved = store.session().map(SavedSession::dcId).orElse(0);
    return saved == 0 ? link().dcId() : saved;
  }

  /**
   * Has the calls that the client makes for itself go through a chain, whose route is not asked.
   * Comes before any of them.
   */
  public void askThrough(CallChain chain) {
    ownCalls = chain;
  }

  /** Makes a call of the client's own, at home. */
  <R> CompletableFuture<R> ask(TlRequest<R> request) {
    return ownCalls().over(attempt -> calls()).callAsync(request, CallOptions.DEFAULT);
  }

  /** Makes a call of the client's own over another link. */
  <R> CompletableFuture<R> askAt(DcLink there, TlRequest<R> request) {
    return ownCalls()
        .at(there.dcId(), attempt -> there.calls())
        .callAsync(request, CallOptions.DEFAULT);
  }

  private CallChain ownCalls() {
    return Objects.requireNonNull(ownCalls, "ownCalls");
  }

  /** Makes calls at home. */
  public Calls calls() {
    return link().calls();
  }

  /** The sessions elsewhere. */
  public DcPool pool() {
    return pool;
  }

  /** At home, unless the attempt is to go elsewhere. */
  @Override
  public CallTarget target(Attempt<?> attempt) {
    OptionalInt dcId = attempt.dataCenter();
    return dcId.isEmpty() || dcId.getAsInt() == dcId()
        ? calls()
        : pool.session(dcId.getAsInt(), DcUse.MAIN, 0);
  }

  /** A route to a session of a data centre, and from there to wherever an attempt is sent on. */
  public CallRoute to(int dcId, DcUse use, int number) {
    return attempt -> {
      boolean there = attempt.dataCenter().orElse(dcId) == dcId;
      return there && !(use == DcUse.MAIN && dcId == dcId())
          ? pool.session(dcId, use, number)
          : target(attempt);
    };
  }

  /**
   * Has the client move to another data centre, with the account if anybody is signed in. Calls
   * that are under way end where they were begun. Moves one after the other.
   */
  public CompletableFuture<Void> moveTo(int dcId) {
    lock.lock();
    try {
      lastMove =
          lastMove
              .handle((nothing, failure) -> null)
              .thenComposeAsync(nothing -> move(dcId), settings.environment().executor());
      return lastMove;
    } finally {
      lock.unlock();
    }
  }

  private CompletableFuture<Void> move(int dcId) {
    return dcId == dcId()
        ? CompletableFuture.completedFuture(null)
        : pool.target(dcId, DcUse.MAIN, 0).ready().thenAccept(this::settle);
  }

  private void settle(DcLink there) {
    DcLink old = link();
    DcOption address = addressOf(there);
    store.update(saved -> moved(saved, there, address));
    link = there;
    pool.swapped(there, old);
    settings.events().publish(new ClientEvent.Migrated(old.dcId(), there.dcId()));
  }

  /** Home's key and the other one change places. */
  private static SavedSession moved(SavedSession saved, DcLink there, DcOption address) {
    SavedKey key = saved.key(there.dcId(), SavedKey.Kind.MAIN).orElseThrow();
    SavedSession fewer = saved.withoutKey(there.dcId(), SavedKey.Kind.MAIN);
    SavedSession without = fewer.withHome(address.host(), address.port(), key);
    return saved.dcId() == 0
        ? without
        : without.withKey(
            new SavedKey(
                saved.dcId(),
                SavedKey.Kind.MAIN,
                saved.salt(),
                saved.authKey(),
                saved.userId() != 0));
  }

  /** Ends all sessions. */
  public void close(RuntimeException reason) {
    pool.close(reason);
    link().close(reason);
  }

  /** Takes what links tell. */
  DcLink.Owner owner() {
    return new ToldByLinks();
  }

  /** While the constructor runs there is no other link than the home's. */
  private boolean isHome(DcLink told) {
    DcLink home = link;
    return home == null || home == told;
  }

  /** What the client wants to know is what concerns its home. */
  private final class ToldByLinks implements DcLink.Owner {
    @Override
    public void pushed(DcLink from, byte[] body) {
      if (isHome(from)) {
        listener.pushed(body);
      }
    }

    @Override
    public void sessionLost(DcLink told) {
      if (isHome(told)) {
        listener.sessionLost();
      }
    }

    @Override
    public void connected(DcLink told) {
      if (isHome(told)) {
        listener.connected();
      }
    }

    @Override
    public void disconnected(DcLink told, RuntimeException reason) {
      if (isHome(told)) {
        listener.disconnected(reason);
      }
    }

    @Override
    public void closed(DcLink ended, RuntimeException reason) {
      if (isHome(ended)) {
        listener.closed(reason);
      } else {
        pool.closed(ended, reason);
      }
    }
  }
}
