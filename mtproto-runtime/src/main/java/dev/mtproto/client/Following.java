package dev.mtproto.client;

import dev.mtproto.call.Attempt;
import dev.mtproto.call.Caller;
import dev.mtproto.call.Interceptor;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.credentials.UpdateState;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.internal.credentials.CredentialsStore;
import dev.mtproto.internal.updates.EngineUpdates;
import dev.mtproto.internal.updates.PeerSource;
import dev.mtproto.internal.updates.UpdateEngine;
import dev.mtproto.peers.PeerStore;
import dev.mtproto.peers.Peers;
import dev.mtproto.tl.TlObject;
import dev.mtproto.updates.UpdateStore;
import dev.mtproto.updates.Updates;
import java.util.Optional;
import java.util.function.Supplier;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What a client takes note of: pushes, updates, peers. Thread-safe; the engine is made when
 * somebody first asks for updates.
 */
final class Following implements Interceptor {
  private static final String PEERS = "peers";

  private final Caller caller;
  private final ClientSettings settings;
  private final CredentialsStore store;
  private final Pushes pushes;
  private final Peers peers;
  private volatile @Nullable UpdateEngine engine;

  /** Whether no engine is to be made any more; guarded by the monitor, which makes engines. */
  private boolean closed;

  Following(Caller caller, ClientSettings settings, CredentialsStore store) {
    this.caller = caller;
    this.settings = settings;
    this.store = store;
    this.pushes = new Pushes(settings.environment().executor());
    this.peers = new Peers(caller, this::userId, new KeptPeers(), settings.environment().clock());
  }

  Pushes pushes() {
    return pushes;
  }

  Peers peers() {
    return peers;
  }

  /**
   * The client's updates.
   *
   * @throws ClientClosedException if the client was closed before anybody asked for them; later an
   *     engine that was made says so itself
   */
  Updates updates() {
    return new EngineUpdates(engine(), settings.environment().executor());
  }

  private UpdateEngine engine() {
    UpdateEngine made = engine;
    if (made == null) {
      synchronized (this) {
        made = engine;
        if (made == null) {
          if (closed) {
            throw new ClientClosedException("the client was closed: no updates come any more");
          }
          made =
              UpdateEngine.of(
                  caller,
                  settings.environment(),
                  settings.updates(),
                  new KeptState(),
                  new KnownPeers(),
                  this::userId,
                  settings.events());
          engine = made;
        }
      }
    }
    return made;
  }

  private long userId() {
    return store.session().map(SavedSession::userId).orElse(0L);
  }

  /** The server pushed an object, boxed. */
  void pushed(byte[] body) {
    Push push = new Push(settings.layer(), body);
    pushes.publish(push);
    UpdateEngine running = engine;
    if (running != null) {
      running.pushed(push::object);
    }
  }

  /** The server has begun the session anew. */
  void sessionLost() {
    UpdateEngine running = engine;
    if (running != null) {
      running.sessionCreated();
    }
  }

  @Override
  public void answered(Attempt<?> attempt, Object result) {
    peers.learn(result);
    UpdateEngine running = engine;
    if (running != null && isAtHome(attempt) && result instanceof TlObject answer) {
      running.answered(attempt.request(), answer);
    }
  }

  /** The client's own data centre can be called by its number, too. */
  private boolean isAtHome(Attempt<?> attempt) {
    int called = attempt.dataCenter().orElse(Attempt.HOME);
    return called == Attempt.HOME
        || store.session().filter(saved -> saved.dcId() == called).isPresent();
  }

  /** Somebody is signed in: who waits for updates gets them. */
  void signedIn() {
    UpdateEngine running = engine;
    if (running != null && running.isStarted()) {
      running.start();
    }
  }

  /** Forgets what is of use only to whoever was signed in. */
  void forget() {
    peers.clear();
    UpdateEngine running = engine;
    if (running != null) {
      running.signedOut();
    }
  }

  void close() {
    UpdateEngine running;
    synchronized (this) {
      closed = true;
      running = engine;
    }
    if (running != null) {
      running.close();
    }
    pushes.close();
  }

  /** How far updates have been handled, in the session. */
  private final class KeptState implements UpdateStore {
    @Override
    public Optional<UpdateState> load() {
      return store.session().map(SavedSession::updates);
    }

    @Override
    public void save(UpdateState state) {
      store.updateLater(saved -> saved.withUpdates(state));
    }

    @Override
    public void saveNow(UpdateState state) {
      save(state);
      store.flush();
    }

    @Override
    public void clear() {
      store.updateLater(saved -> saved.withUpdates(null));
    }
  }

  /** The peers, in a part of their own. */
  private final class KeptPeers implements PeerStore {
    @Override
    public Optional<ByteString> load() {
      return store.part(PEERS);
    }

    @Override
    public void saveLater(Supplier<ByteString> bytes) {
      store.savePartLater(PEERS, bytes);
    }
  }

  private final class KnownPeers implements PeerSource {
    @Override
    public void learn(TlObject object) {
      peers.learn(object);
    }

    @Override
    public boolean knowsUser(long userId) {
      return peers.user(userId).isPresent();
    }

    @Override
    public @Nullable TlObject inputChannel(long channelId) {
      return peers.inputChannel(channelId);
    }
  }
}
