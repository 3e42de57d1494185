package dev.mtproto.client;

import dev.mtproto.account.App;
import dev.mtproto.account.SignIn;
import dev.mtproto.account.SignInDialog;
import dev.mtproto.account.SignInSteps;
import dev.mtproto.call.CallOptions;
import dev.mtproto.call.Caller;
import dev.mtproto.call.Interceptor;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.MtprotoException;
import dev.mtproto.event.ClientState;
import dev.mtproto.event.EventListener;
import dev.mtproto.event.Subscription;
import dev.mtproto.files.FileTransfers;
import dev.mtproto.internal.caller.Callers;
import dev.mtproto.internal.chain.CallChain;
import dev.mtproto.internal.chain.ChainSettings;
import dev.mtproto.internal.chain.Waits;
import dev.mtproto.internal.credentials.CredentialsStore;
import dev.mtproto.internal.policy.AuthorizationWatch;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.internal.session.Sequence;
import dev.mtproto.peers.Peers;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.updates.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A client of Telegram, connected. Thread-safe; one is enough for any number of callers, and what
 * they send at the same moment travels together.
 *
 * <pre>{@code
 * try (MtprotoClient client = MtprotoClient.builder(Layer71.LAYER)
 *         .app(apiId, apiHash)
 *         .credentials(Credentials.file(Path.of("credentials.json")))
 *         .connect()) {
 *   client.signIn(phone, console::readCode);
 *   System.out.println(client.api(Messages.class).getDialogs(20));
 * }
 * }</pre>
 *
 * <p>A call that fails throws a {@link MtprotoException}: its subclasses say what kind of failure
 * it was. The connection is made anew whenever it breaks; calls that were under way are sent again,
 * and the server carries none of them out twice.
 */
public final class MtprotoClient implements Caller, AutoCloseable {
  private final ClientSettings settings;
  private final CredentialsStore store;
  private final Following following;
  private final Callers callers;
  private final ClientLife life;
  private final CallChain chain;

  /** Held while the data centre is changed, and by nothing else. */
  private final ReentrantLock migration = new ReentrantLock();

  private volatile HomeSession home;

  private MtprotoClient(ClientSettings settings, CredentialsStore store) {
    this.settings = settings;
    this.store = store;
    this.following = new Following(this, settings, store);
    this.callers = new Callers(settings.layer(), new CallShapes(this, settings.adapters()));
    Environment environment = settings.environment();
    Waits waits = new Waits(environment.scheduler(), environment.executor());
    this.life = new ClientLife(settings, store, waits, following);
    this.chain =
        new CallChain(
            new ChainSettings(
                interceptors(), settings.callTimes(), settings.metrics(), waits, environment),
            attempt -> home.calls());
    this.home =
        store
            .session()
            .map(saved -> HomeSession.resume(settings, dcOf(saved), saved, store, new Home()))
            .orElseGet(() -> begin(settings.dataCenters().home()));
    life.livesIn(home);
  }

  /** The user's stand outside, so that they see only what the client's own did not mend. */
  private List<Interceptor> interceptors() {
    List<Interceptor> interceptors = new ArrayList<>(settings.interceptors());
    interceptors.add(new AuthorizationWatch(life::notSignedIn));
    interceptors.addAll(
        settings.patience().interceptors(settings.environment(), settings.events()));
    interceptors.add(following);
    return interceptors;
  }

  /** Begins to build a client that speaks a layer. */
  public static MtprotoClientBuilder builder(TlLayer layer) {
    return new MtprotoClientBuilder(layer);
  }

  static MtprotoClient connect(ClientSettings settings, CredentialsStore store) {
    return new MtprotoClient(settings, store);
  }

  private DataCenter dcOf(SavedSession saved) {
    DataCenters known = settings.dataCenters();
    return known
        .find(saved.host(), saved.port())
        .orElseGet(() -> new DataCenter(saved.dcId(), saved.host(), saved.port()));
  }

  private HomeSession begin(DataCenter dc) {
    return HomeSession.begin(settings, dc, store, new Home());
  }

  /** What the session tells. */
  private final class Home implements HomeListener {
    @Override
    public void pushed(byte[] body) {
      following.pushed(body);
    }

    @Override
    public void sessionLost() {
      following.sessionLost();
    }

    @Override
    public void connected() {
      life.connected();
    }

    @Override
    public void disconnected(HomeSession from, RuntimeException reason) {
      life.disconnected(from, reason);
    }

    @Override
    public void closed(HomeSession from, RuntimeException reason) {
      life.closed(from, reason);
    }
  }

  @Override
  public <R> R call(TlRequest<R> request, CallOptions options) {
    return chain.call(request, options);
  }

  @Override
  public <R> CompletableFuture<R> callAsync(TlRequest<R> request, CallOptions options) {
    return chain.callAsync(request, options);
  }

  @Override
  public <T> T api(Class<T> api) {
    return callers.create(api, settings.eager());
  }

  /**
   * Something to make calls with that the server executes in the order in which they are made,
   * though none waits for the answer to the one before. A call that fails does not hold up those
   * after it. One that is made again after a failure, or in another data centre, has lost its
   * place.
   *
   * @return independent of all others that were asked for
   * @throws IllegalArgumentException if the layer lacks {@code invokeAfterMsg}
   */
  public Caller ordered() {
    if (settings.layer().combinator(ApiIntroduction.AFTER) == null) {
      throw new IllegalArgumentException(settings.layer().name() + " has no invokeAfterMsg");
    }
    Sequence sequence = new Sequence();
    return new OrderedCaller(settings, chain.over(attempt -> home.calls().inOrder(sequence)));
  }

  /** What the client is at: whether it is connected, and whether anybody is signed in. */
  public ClientState state() {
    return life.state();
  }

  /** Tells a listener what the client does by itself, from now on. */
  public Subscription listen(EventListener listener) {
    return settings.events().subscribe(listener);
  }

  /**
   * The account's updates: each once and in order.
   *
   * @throws IllegalArgumentException if the layer lacks what updates are made of
   */
  public Updates updates() {
    return following.updates();
  }

  /** What the server pushes, as it comes. */
  public Pushes pushes() {
    return following.pushes();
  }

  /** Whom the client can address: everybody that it has come across. */
  public Peers peers() {
    return following.peers();
  }

  /** Uploads and downloads files. */
  public FileTransfers files() {
    return new FileTransfers(this, new HomeFileServers(this));
  }

  @Override
  public TlLayer layer() {
    return settings.layer();
  }

  /** The data centre that the client is connected to. */
  public DataCenter dataCenter() {
    return home.dc();
  }

  /** How far the server's clock is ahead of the local one, as far as it is known. */
  public Duration clockOffset() {
    return home.clockOffset();
  }

  /** The signed-in user; empty if nobody is, or the credentials do not say who. */
  public OptionalLong userId() {
    return store
        .session()
        .filter(saved -> saved.userId() != 0)
        .map(saved -> OptionalLong.of(saved.userId()))
        .orElse(OptionalLong.empty());
  }

  /**
   * Signs in with a code that Telegram sends to the user; does nothing if the credentials say that
   * somebody is signed in. Waits for the user.
   *
   * @param phone the phone number, with the country's code
   * @param code asks the user for the code; a wrong one is asked for again, a few times; null stops
   * @throws dev.mtproto.error.SignInException if the server refuses, or wants more than a code
   * @throws IllegalArgumentException if the layer lacks the methods
   */
  public void signIn(String phone, Supplier<String> code) {
    signIn(phone, SignInDialog.ofCode(code));
  }

  /** Signs in, asking for whatever it takes: a code, a password, the name of a new user. */
  public void signIn(String phone, SignInDialog dialog) {
    if (userId().isEmpty() && !isResumed(phone)) {
      SignIn.with(signInSteps()).run(phone, dialog);
    }
  }

  /**
   * Signs a bot in; does nothing if the credentials say that somebody is signed in.
   *
   * @param token as BotFather gave it
   * @throws dev.mtproto.error.SignInException if the server refuses
   */
  public void signInBot(String token) {
    if (userId().isEmpty()) {
      signInSteps().signInBot(token);
    }
  }

  /**
   * Signs out, and forgets all that is saved of the session. The client can sign in again, with a
   * new key.
   *
   * @throws dev.mtproto.error.MtprotoException if the server could not be told: then the session
   *     lives on, and nothing is forgotten
   */
  public void signOut() {
    signInSteps().signOut();
  }

  /** The steps of signing in and out, one by one. */
  public SignInSteps signInSteps() {
    renewKey();
    App app = new App(settings.apiId(), settings.apiHash());
    return new SignInSteps(new MovingCaller(this), app, life);
  }

  /** The predecessor's files have the account's phone number, but not who it is. */
  private boolean isResumed(String phone) {
    boolean sameAccount = store.session().filter(saved -> phone.equals(saved.phone())).isPresent();
    Optional<TlObject> user = sameAccount ? signInSteps().current() : Optional.empty();
    user.ifPresent(known -> life.signedIn(phone, known));
    return user.isPresent();
  }

  /** Exchanges a new key if nothing is saved any more. */
  private void renewKey() {
    migration.lock();
    try {
      if (store.session().isEmpty()) {
        HomeSession old = home;
        home = begin(old.dc());
        life.livesIn(home);
        old.close(new ClientClosedException("the client has a new key"));
      }
    } finally {
      migration.unlock();
    }
  }

  /** Goes over to another data centre, with a new key: nobody is signed in there. */
  void moveTo(int dcId) {
    DataCenter dc =
        settings
            .dataCenters()
            .find(dcId)
            .orElseThrow(() -> new IllegalStateException("no address of data centre " + dcId));
    migration.lock();
    try {
      HomeSession old = home;
      if (old.dc().id() != dcId) {
        home = begin(dc);
        life.livesIn(home);
        old.close(new ClientClosedException("the client went over to " + dc));
      }
    } finally {
      migration.unlock();
    }
  }

  /** Forgets the session, after signing out; the key stays with the connection until it closes. */
  public void forgetCredentials() {
    life.signedOut();
  }

  /**
   * Closes the connection, saves what is not saved yet, and gives the credentials back. Calls that
   * are pending fail with {@link ClientClosedException}.
   */
  @Override
  public void close() {
    ClientClosedException reason = new ClientClosedException("the client was closed");
    following.close();
    home.close(reason);
    store.close();
  }

  @Override
  public String toString() {
    return "MtprotoClient{" + settings.layer().name() + ", " + home.dc() + "}";
  }
}
