package dev.mtproto.client;

import dev.mtproto.call.Interceptor;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.CredentialsException;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.error.MtprotoException;
import dev.mtproto.event.EventListener;
import dev.mtproto.internal.chain.CallTimes;
import dev.mtproto.internal.credentials.CredentialsStore;
import dev.mtproto.internal.event.Events;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.policy.Patience;
import dev.mtproto.internal.session.Backoff;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.internal.session.SessionOptions;
import dev.mtproto.metrics.ClientMetrics;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.updates.UpdateSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link MtprotoClient}. Not thread-safe. */
public final class MtprotoClientBuilder {
  private final TlLayer layer;
  private int apiId;
  private @Nullable String apiHash;
  private Device device = Device.jvm();
  private DataCenters dataCenters = DataCenters.production();
  private Credentials credentials = Credentials.memory();
  private Transport transport = Transport.intermediate();
  private Duration connectTimeout = Duration.ofSeconds(10);
  private Duration callTimeout = Duration.ofSeconds(30);
  private Duration callDeadline = Duration.ofMinutes(2);
  private Duration longestFloodWait = Patience.DEFAULT.longestFloodWait();
  private int retries = Patience.DEFAULT.retries();
  private final List<Interceptor> interceptors = new ArrayList<>();
  private final List<EventListener> listeners = new ArrayList<>();
  private ClientMetrics metrics = ClientMetrics.NONE;
  private boolean eager;
  private UpdateSettings updates = UpdateSettings.DEFAULT;
  private final List<CallAdapter.Factory> adapters = new ArrayList<>();
  private SessionOptions options = SessionOptions.DEFAULT;
  private Environment environment = Environment.system();

  MtprotoClientBuilder(TlLayer layer) {
    this.layer = Objects.requireNonNull(layer, "layer");
  }

  /**
   * The application, as registered with Telegram. May be left out if the credentials have it.
   *
   * @throws IllegalArgumentException if the id is not positive or the hash empty
   * @see <a href="https://core.telegram.org/api/obtaining_api_id">Creating your application</a>
   */
  public MtprotoClientBuilder app(int id, String hash) {
    if (id <= 0 || hash.isBlank()) {
      throw new IllegalArgumentException("the application's id and hash: " + id + " and a hash");
    }
    apiId = id;
    apiHash = hash;
    return this;
  }

  /** What the client says of itself; this JVM if not given. */
  public MtprotoClientBuilder device(Device newDevice) {
    device = Objects.requireNonNull(newDevice, "device");
    return this;
  }

  /** Where to connect to; Telegram's production data centres if not given. */
  public MtprotoClientBuilder dataCenters(DataCenters newDataCenters) {
    dataCenters = Objects.requireNonNull(newDataCenters, "dataCenters");
    return this;
  }

  /**
   * Trusts one more RSA key.
   *
   * @param publicKeyPem PKCS#1 or SPKI
   * @throws IllegalArgumentException if it is no RSA public key
   */
  public MtprotoClientBuilder serverKey(String publicKeyPem) {
    dataCenters = dataCenters.trusting(publicKeyPem);
    return this;
  }

  /** Where the session is kept; in memory if not given. */
  public MtprotoClientBuilder credentials(Credentials newCredentials) {
    credentials = Objects.requireNonNull(newCredentials, "credentials");
    return this;
  }

  /** How packets travel; {@link Transport#intermediate} if not given. */
  public MtprotoClientBuilder transport(Transport newTransport) {
    transport = Objects.requireNonNull(newTransport, "transport");
    return this;
  }

  /**
   * How long connecting to one address may take, and again a key exchange; 10 seconds if not given.
   * Of several addresses each has so long, one after the other.
   *
   * @throws IllegalArgumentException if it is less than a millisecond
   */
  public MtprotoClientBuilder connectTimeout(Duration timeout) {
    connectTimeout = positive(timeout);
    return this;
  }

  /**
   * How long an attempt of a call waits for its answer; 30 seconds if not given.
   *
   * @throws IllegalArgumentException if it is less than a millisecond
   */
  public MtprotoClientBuilder callTimeout(Duration timeout) {
    callTimeout = positive(timeout);
    return this;
  }

  /**
   * How long a call may take in all, with every attempt and the waits between them; 2 minutes if
   * not given.
   *
   * @throws IllegalArgumentException if it is less than a millisecond
   */
  public MtprotoClientBuilder callDeadline(Duration deadline) {
    callDeadline = positive(deadline);
    return this;
  }

  /**
   * How long calls wait by themselves if the server wants them later: {@code FLOOD_WAIT} and its
   * kin. What takes longer fails with a {@link dev.mtproto.error.FloodWaitException}. A minute if
   * not given; zero for not at all.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public MtprotoClientBuilder longestFloodWait(Duration longest) {
    if (longest.isNegative()) {
      throw new IllegalArgumentException("a wait of " + longest);
    }
    longestFloodWait = longest;
    return this;
  }

  /**
   * How many messages go in one packet at most; 1020 if not given. With 1 each is sent at once, by
   * itself: slower by far as soon as there are several.
   *
   * @throws IllegalArgumentException if it is none, or more than a packet may have
   */
  public MtprotoClientBuilder messagesPerPacket(int most) {
    if (most < 1 || most > MessageLimits.SENT_ITEMS) {
      throw new IllegalArgumentException(most + " messages in a packet");
    }
    options = options.withMessagesPerPacket(most);
    return this;
  }

  /**
   * How many attempts may follow one that failed by a fault of the server, such as {@code 500
   * INTERNAL}; 5 if not given.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public MtprotoClientBuilder retries(int most) {
    if (most < 0) {
      throw new IllegalArgumentException(most + " retries");
    }
    retries = most;
    return this;
  }

  /** Has an interceptor asked about every call, after those that were added before. */
  public MtprotoClientBuilder interceptor(Interceptor interceptor) {
    interceptors.add(Objects.requireNonNull(interceptor, "interceptor"));
    return this;
  }

  /** Adds somebody to be told what the client does by itself, from the first connection on. */
  public MtprotoClientBuilder listen(EventListener listener) {
    listeners.add(Objects.requireNonNull(listener, "listener"));
    return this;
  }

  /** Has calls, bytes and events measured; see {@link dev.mtproto.metrics.MicrometerMetrics}. */
  public MtprotoClientBuilder metrics(ClientMetrics newMetrics) {
    metrics = Objects.requireNonNull(newMetrics, "metrics");
    return this;
  }

  /** Adds a shape that callers' methods may have. */
  public MtprotoClientBuilder callAdapter(CallAdapter.Factory factory) {
    adapters.add(Objects.requireNonNull(factory, "factory"));
    return this;
  }

  /** How updates are followed; {@link UpdateSettings#DEFAULT} if not given. */
  public MtprotoClientBuilder updates(UpdateSettings settings) {
    updates = Objects.requireNonNull(settings, "settings");
    return this;
  }

  /** Has {@link MtprotoClient#api} look at all methods at once; for tests, mostly. */
  public MtprotoClientBuilder validateEagerly(boolean newEager) {
    eager = newEager;
    return this;
  }

  /**
   * What a server may send at most.
   *
   * @param containerItems messages in a container; 1020 if not given
   * @param unpackedBytes bytes that a packed object unpacks to; 16 MiB if not given
   * @throws IllegalArgumentException if nothing would fit
   */
  public MtprotoClientBuilder limits(int containerItems, int unpackedBytes) {
    options = options.withLimits(new MessageLimits(containerItems, unpackedBytes));
    return this;
  }

  /**
   * How the client keeps its connections alive.
   *
   * @param pingInterval how often it asks the server for a sign of life; 60 seconds if not given
   * @param deadPeerAfter after how much silence it gives a connection up and makes another, and the
   *     server does the same; 75 seconds if not given
   * @throws IllegalArgumentException if a ping could not be answered before that
   */
  public MtprotoClientBuilder pings(Duration pingInterval, Duration deadPeerAfter) {
    options = options.withPings(positive(pingInterval), deadPeerAfter);
    return this;
  }

  /**
   * How long the client waits before it connects again. After a connection that worked it does not
   * wait at all; then the waits double, from the first to the longest.
   *
   * @param first the first wait; half a second if not given
   * @param longest the longest wait; 30 seconds if not given
   * @param jitter which part of each wait is left to chance, 0 to 1, so that clients that were cut
   *     off together do not come back together; 0.5 if not given
   * @throws IllegalArgumentException if waits cannot grow so
   */
  public MtprotoClientBuilder reconnectDelays(Duration first, Duration longest, double jitter) {
    options = options.withBackoff(new Backoff.Rule(first, longest, jitter));
    return this;
  }

  /**
   * From which length on requests are packed, if that makes them shorter; parts of files never are.
   *
   * @param bytes 1024 if not given; {@link Integer#MAX_VALUE} packs nothing
   * @throws IllegalArgumentException if it is negative
   */
  public MtprotoClientBuilder gzipRequestsAbove(int bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("packing above " + bytes + " bytes");
    }
    options = options.withPackAbove(bytes);
    return this;
  }

  /**
   * Has everything be encrypted with temporary keys, so that nobody who gets hold of the permanent
   * one can read what was said before. Each is replaced before it ends, without the callers'
   * notice. All connections with a data centre share one, those for files too. CDNs, which get
   * nothing but encrypted pieces of files, have none.
   *
   * @param lifetime how long a temporary key lives, a minute or longer; a day is usual
   * @throws IllegalArgumentException if that is too short or too long, or the layer lacks {@code
   *     auth.bindTempAuthKey}
   * @see <a href="https://core.telegram.org/api/pfs">Perfect forward secrecy</a>
   */
  public MtprotoClientBuilder perfectForwardSecrecy(Duration lifetime) {
    if (lifetime.toMinutes() < 1 || lifetime.toSeconds() > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("temporary keys that live for " + lifetime);
    }
    if (layer.combinator(ApiIntroduction.BIND) == null) {
      throw new IllegalArgumentException(layer.name() + " has no " + ApiIntroduction.BIND);
    }
    options = options.withKeyLifetime(lifetime);
    return this;
  }

  /** For tests: time, randomness and threads. */
  MtprotoClientBuilder environment(Environment newEnvironment) {
    environment = newEnvironment;
    return this;
  }

  /**
   * Connects; with a new key if the credentials have none.
   *
   * @throws MtprotoException if the data centre cannot be reached or trusted
   * @throws CredentialsException if the credentials cannot be read or written, or another client
   *     has them
   * @throws IllegalStateException if something needed was not given
   */
  public MtprotoClient connect() {
    CredentialsStore store =
        CredentialsStore.open(credentials, environment.scheduler(), environment.executor());
    try {
      return connect(store);
    } catch (RuntimeException failed) {
      store.close();
      throw failed;
    }
  }

  private MtprotoClient connect(CredentialsStore store) {
    SavedSession saved = store.session().orElse(null);
    int id = apiId;
    String hash = apiHash;
    if (id == 0 && saved != null) {
      id = saved.apiId();
      hash = saved.apiHash();
    }
    if (id == 0 || hash == null) {
      throw new IllegalStateException(
          "app(id, hash) was not given, and "
              + credentials
              + " have none; my.telegram.org tells an application's");
    }
    if (saved != null && saved.dcId() != 0 && saved.test() != dataCenters.isTest()) {
      throw new IllegalStateException(
          credentials + " are for " + (saved.test() ? "test" : "production") + " data centres");
    }
    return MtprotoClient.connect(settings(id, hash), store);
  }

  private ClientSettings settings(int id, String hash) {
    return new ClientSettings(
        layer,
        id,
        hash,
        device,
        dataCenters,
        credentials,
        measured(transport),
        connectTimeout,
        new CallTimes(callTimeout, callDeadline),
        List.copyOf(interceptors),
        new Patience(longestFloodWait, retries),
        metrics,
        eager,
        updates,
        List.copyOf(adapters),
        options,
        environment,
        events());
  }

  private Transport measured(Transport plain) {
    return metrics == ClientMetrics.NONE ? plain : plain.observedBy(new MeasuredPackets(metrics));
  }

  private Events events() {
    Events events = new Events(environment.executor());
    listeners.forEach(events::subscribe);
    if (metrics != ClientMetrics.NONE) {
      events.subscribe(metrics::event);
    }
    return events;
  }

  private static Duration positive(Duration timeout) {
    if (timeout.toMillis() < 1) {
      throw new IllegalArgumentException("a timeout of " + timeout);
    }
    return timeout;
  }
}
