package dev.mtproto.client;

import dev.mtproto.account.AccountPassword;
import dev.mtproto.account.App;
import dev.mtproto.account.SignIn;
import dev.mtproto.account.SignInDialog;
import dev.mtproto.account.SignInSteps;
import dev.mtproto.call.CallOptions;
import dev.mtproto.call.Caller;
import dev.mtproto.call.Interceptor;
import dev.mtproto.credentials.DcOption;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.MtprotoException;
import dev.mtproto.event.ClientState;
import dev.mtproto.event.EventListener;
import dev.mtproto.event.Subscription;
import dev.mtproto.files.FileTransfers;
import dev.mtproto.internal.caller.Callers;
import dev.mtproto.internal.chain.CallChain;
import dev.mtproto.internal.chain.CallRoute;
import dev.mtproto.internal.chain.ChainSettings;
import dev.mtproto.internal.chain.Waits;
import dev.mtproto.internal.credentials.CredentialsStore;
import dev.mtproto.internal.dc.DcLink;
import dev.mtproto.internal.dc.DcUse;
import dev.mtproto.internal.dc.Home;
import dev.mtproto.internal.dc.Migrations;
import dev.mtproto.internal.policy.AuthorizationWatch;
import dev.mtproto.internal.session.CallSequence;
import dev.mtproto.internal.session.Calls;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.peers.Peers;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.updates.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
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

  private final Home home;

  private MtprotoClient(ClientSettings settings, CredentialsStore store) {
    this.settings = settings;
    this.store = store;
    this.following = new Following(this, settings, store);
    this.callers = new Callers(settings.layer(), new CallShapes(this, settings.adapters()));
    Environment environment = settings.environment();
    Waits waits = new Waits(environment.scheduler(), environment.executor());
    this.life = new ClientLife(settings, store, waits, following);
    this.home =
        new Home(
            settings.forDataCenters(),
            store,
            start(settings, store),
            new ToldByHome(following, life));
    this.life.livesIn(home);
    List<Interceptor> interceptors = interceptors();
    home.askThrough(chain(interceptors, waits));
    interceptors.add(new Migrations(home));
    this.chain = chain(interceptors, waits);
  }

  private CallChain chain(List<Interceptor> interceptors, Waits waits) {
    return new CallChain(
        new ChainSettings(
            interceptors, settings.callTimes(), settings.metrics(), waits, settings.environment()),
        home);
  }

  /**
   * The user's stand outside, so that they see only what the client's own did not mend. Nearest to
   * the server will stand what finds the place where a call belongs; the client's own calls know
   * theirs, and moving waits for some of them.
   */
  private List<Interceptor> interceptors() {
    List<Interceptor> interceptors = new ArrayList<>(settings.interceptors());
    interceptors.add(new AuthorizationWatch(home::dcId, life::notSignedIn));
    interceptors.addAll(
        settings.patience().interceptors(settings.environment(), settings.events()));
    interceptors.add(following);
    return interceptors;
  }

  private static Home.Start start(ClientSettings settings, CredentialsStore store) {
    DataCenters known = settings.dataCenters();
    int dcId =
        store
            .session()
            .map(saved -> known.find(saved.host(), saved.port()).map(DataCenter::id).orElse(0))
            .orElse(known.home().id());
    return new Home.Start(dcId, known.isTest(), settings.apiId(), settings.apiHash());
  }

  /** Begins to build a client that speaks a layer. */
  public static MtprotoClientBuilder builder(TlLayer layer) {
    return new MtprotoClientBuilder(layer);
  }

  static MtprotoClient connect(ClientSettings settings, CredentialsStore store) {
    return new MtprotoClient(settings, store);
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
    CallSequence sequence = new CallSequence();
    CallRoute inOrder =
        attempt ->
            home.target(attempt) instanceof Calls calls
                ? calls.inOrder(sequence)
                : home.target(attempt);
    return new ChainCaller(settings, chain.over(inOrder));
  }

  /**
   * Something to make calls with at a data centre, whatever the account's own is. The connection is
   * made with the first call, with a key of its own; the account is known there as it is at home.
   * It is closed when it has not been used for some minutes, and made again when it is needed.
   *
   * @param dcId the data centre's number
   */
  public Caller at(int dcId) {
    return at(dcId, DcUse.MAIN, 0);
  }

  Caller at(int dcId, DcUse use, int number) {
    return new ChainCaller(settings, chain.at(dcId, home.to(dcId, use, number)));
  }

  /**
   * Something to make calls with at a data centre about files: over connections of their own, so
   * that other calls do not wait behind files.
   *
   * @param dcId the data centre's number
   * @param connection which of several connections; each number is one, from 0
   */
  public Caller media(int dcId, int connection) {
    return at(dcId, DcUse.MEDIA, connection);
  }

  /**
   * Something to make calls with at a data centre that only keeps copies of files. It is known by
   * RSA keys of its own, which the account's data centre tells, and knows nothing of the account.
   *
   * @param dcId the data centre's number
   * @param connection which of several connections; each number is one, from 0
   * @see <a href="https://core.telegram.org/cdn">Encrypted CDNs</a>
   */
  public Caller cdn(int dcId, int connection) {
    return at(dcId, DcUse.CDN, connection);
  }

  /**
   * The server's configuration: the {@code config} of the layer. It is asked for once, and again
   * after it has expired.
   *
   * @return fails with a {@link MtprotoException}
   * @see <a href="https://core.telegram.org/method/help.getConfig">help.getConfig</a>
   */
  public CompletableFuture<TlObject> config() {
    return home.pool().config();
  }

  /** What the client is at: whether it is connected, and whether anybody is signed in. */
  public ClientState state() {
    return life.state();
  }

  /**
   * Tells a listener what the client does by itself, from now on.
   *
   * @throws ClientClosedException if the client is closed: nothing would come
   */
  public Subscription listen(EventListener listener) {
    life.checkOpen();
    return settings.events().subscribe(listener);
  }

  /**
   * The account's updates: each once and in order.
   *
   * @throws IllegalArgumentException if the layer lacks what updates are made of
   * @throws ClientClosedException if the client was closed: no updates come any more
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
    return new FileTransfers(this, new PooledFileServers(this));
  }

  @Override
  public TlLayer layer() {
    return settings.layer();
  }

  /** The data centre that the client is connected to. */
  public DataCenter dataCenter() {
    DcLink link = home.link();
    return store
        .session()
        .map(saved -> new DataCenter(home.dcId(), saved.host(), saved.port()))
        .orElseGet(() -> dataCenter(link));
  }

  /** After signing out. */
  private static DataCenter dataCenter(DcLink link) {
    DcOption address = Objects.requireNonNull(link.address(), "address");
    return new DataCenter(link.dcId(), address.host(), address.port());
  }

  /** How far the server's clock is ahead of the local one, as far as it is known. */
  public Duration clockOffset() {
    return home.link().clockOffset();
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
   * he is signed in. Waits for the user.
   *
   * @param phone the phone number, with the country's code
   * @param code asks the user for the code; a wrong one is asked for again, a few times; null stops
   * @throws dev.mtproto.error.SignInException if the server refuses, or wants more than a code;
   *     OTHER_ACCOUNT if somebody else is signed in
   * @throws IllegalArgumentException if the layer lacks the methods
   */
  public void signIn(String phone, Supplier<String> code) {
    signIn(phone, SignInDialog.ofCode(code));
  }

  /** Signs in, asking for whatever it takes: a code, a password, the name of a new user. */
  public void signIn(String phone, SignInDialog dialog) {
    if (!life.isSignedIn(phone, () -> signInSteps().current())) {
      SignIn.with(signInSteps()).run(phone, dialog);
    }
  }

  /**
   * Signs a bot in; does nothing if one is signed in, of which the server is asked if the
   * credentials say that somebody is.
   *
   * @param token as BotFather gave it
   * @throws dev.mtproto.error.SignInException if the server refuses; OTHER_ACCOUNT if a user is
   *     signed in, and no bot
   */
  public void signInBot(String token) {
    if (!life.isBotSignedIn(() -> signInSteps().current())) {
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
    life.checkOpen();
    home.renew();
    App app = new App(settings.apiId(), settings.apiHash());
    return new SignInSteps(this, app, life);
  }

  /** The password of the account that is signed in: to set, to change, to take away. */
  public AccountPassword accountPassword() {
    return new AccountPassword(this);
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
    // The session tells of its end later, but who has closed a client sees it closed.
    life.closed(reason);
    store.close();
  }

  @Override
  public String toString() {
    return "MtprotoClient{" + settings.layer().name() + ", " + home.link() + "}";
  }
}
