package dev.mtproto.client;

import dev.mtproto.credentials.SavedSession;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.internal.credentials.CredentialsStore;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.handshake.HandshakeResult;
import dev.mtproto.internal.handshake.HandshakeSettings;
import dev.mtproto.internal.message.ServerClock;
import dev.mtproto.internal.session.Calls;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.internal.session.KeyExchange;
import dev.mtproto.internal.session.Results;
import dev.mtproto.internal.session.Session;
import dev.mtproto.internal.session.SessionLink;
import dev.mtproto.internal.session.SessionListener;
import dev.mtproto.internal.session.TemporaryKeys;
import dev.mtproto.internal.transport.Channel;
import dev.mtproto.internal.transport.Destination;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A client's session with a data centre, connected. Thread-safe. */
final class HomeSession {
  private static final Logger LOG = LoggerFactory.getLogger(HomeSession.class);

  /** How often a key exchange is begun whose connection breaks. */
  private static final int MAX_EXCHANGES = 3;

  private final ClientSettings settings;
  private final DataCenter dc;
  private final CredentialsStore store;
  private final HomeListener listener;
  private final ServerClock clock;
  private final Session session;
  private final SessionLink link;

  private HomeSession(
      ClientSettings settings,
      DataCenter dc,
      CredentialsStore store,
      HomeListener listener,
      ServerClock clock,
      AuthKey key,
      long salt) {
    this.settings = settings;
    this.dc = dc;
    this.store = store;
    this.listener = listener;
    this.clock = clock;
    Environment environment = settings.environment();
    this.session = new Session(environment, key, salt, clock, new Listener());
    ApiIntroduction introduction =
        new ApiIntroduction(settings.layer(), settings.apiId(), settings.device());
    this.link =
        new SessionLink(
            session,
            () -> dial(settings, dc),
            introduction,
            settings.options(),
            temporaryKeys(key, introduction));
  }

  private @Nullable TemporaryKeys temporaryKeys(AuthKey permanent, ApiIntroduction introduction) {
    Duration lifetime = settings.options().keyLifetime();
    if (lifetime == null) {
      return null;
    }
    HandshakeSettings handshake =
        HandshakeSettings.temporary(
            settings.dataCenters().keys(),
            settings.dataCenters().exchangeId(dc),
            Math.toIntExact(lifetime.toSeconds()),
            settings.environment().random(),
            settings.environment().clock());
    return new TemporaryKeys(
        session, permanent, handshake, introduction::bind, settings.connectTimeout());
  }

  /** Goes on with a saved key. */
  static HomeSession resume(
      ClientSettings settings,
      DataCenter dc,
      SavedSession saved,
      CredentialsStore store,
      HomeListener listener) {
    AuthKey key = AuthKey.of(saved.authKey().toByteArray());
    ServerClock clock = new ServerClock(settings.environment().clock());
    HomeSession home = new HomeSession(settings, dc, store, listener, clock, key, saved.salt());
    home.link.connect();
    return home;
  }

  /**
   * Exchanges a new key, saves it, and goes on with it. If the connection breaks meanwhile, the
   * exchange begins anew on another, a few times.
   */
  static HomeSession begin(
      ClientSettings settings, DataCenter dc, CredentialsStore store, HomeListener listener) {
    long start = settings.environment().nanoTime().getAsLong();
    for (int attempt = 1; ; attempt++) {
      Channel channel = connect(settings, dc);
      try {
        return begin(settings, dc, store, listener, channel);
      } catch (RuntimeException failed) {
        channel.close();
        if (!(failed instanceof ConnectionException)
            || attempt == MAX_EXCHANGES
            || isLate(settings, start)) {
          throw failed;
        }
        LOG.info("exchanging a key again: {}", failed.getMessage());
      }
    }
  }

  private static boolean isLate(ClientSettings settings, long start) {
    long passed = settings.environment().nanoTime().getAsLong() - start;
    return passed >= settings.connectTimeout().toNanos();
  }

  private static HomeSession begin(
      ClientSettings settings,
      DataCenter dc,
      CredentialsStore store,
      HomeListener listener,
      Channel channel) {
    Environment environment = settings.environment();
    HandshakeResult result = exchange(settings, dc, channel);
    store.save(fresh(settings, dc, result));
    ServerClock clock = new ServerClock(environment.clock());
    clock.set(environment.clock().instant().plus(result.serverTimeOffset()));
    HomeSession home =
        new HomeSession(
            settings, dc, store, listener, clock, result.authKey(), result.serverSalt());
    home.link.connect(channel);
    return home;
  }

  private static HandshakeResult exchange(ClientSettings settings, DataCenter dc, Channel channel) {
    Environment environment = settings.environment();
    HandshakeSettings handshake =
        HandshakeSettings.permanent(
            settings.dataCenters().keys(),
            settings.dataCenters().exchangeId(dc),
            environment.random(),
            environment.clock());
    long begin = environment.nanoTime().getAsLong();
    HandshakeResult result =
        KeyExchange.run(channel, handshake, environment, settings.connectTimeout());
    long millis = (environment.nanoTime().getAsLong() - begin) / 1_000_000;
    LOG.debug("exchanged a key with {} in {} ms", dc, millis);
    return result;
  }

  private static SavedSession fresh(
      ClientSettings settings, DataCenter dc, HandshakeResult result) {
    return SavedSession.builder(dc.host(), dc.port(), key(result))
        .app(settings.apiId(), settings.apiHash())
        .salt(result.serverSalt())
        .dc(dc.id(), settings.dataCenters().isTest())
        .build();
  }

  private static ByteString key(HandshakeResult result) {
    return ByteString.of(result.authKey().toByteArray());
  }

  private static Channel connect(ClientSettings settings, DataCenter dc) {
    try {
      return dial(settings, dc);
    } catch (IOException failed) {
      throw new ConnectionException("cannot connect to " + dc, failed);
    }
  }

  private static Channel dial(ClientSettings settings, DataCenter dc) throws IOException {
    Destination destination =
        new Destination(settings.dataCenters().exchangeId(dc), dc.host(), dc.port());
    return settings.transport().connector().connect(destination, settings.connectTimeout());
  }

  DataCenter dc() {
    return dc;
  }

  /** How far the server's clock is ahead of ours. */
  Duration clockOffset() {
    return clock.offset();
  }

  /** Makes calls. */
  Calls calls() {
    return new Calls(session, new Results(settings.layer(), settings.limits()));
  }

  void close(RuntimeException reason) {
    link.close(reason);
  }

  /** Called by the reader: only hands over. */
  private final class Listener implements SessionListener {
    private final AtomicBoolean known = new AtomicBoolean();

    @Override
    public void pushed(byte[] body) {
      listener.pushed(body);
    }

    @Override
    public void saltChanged(long salt) {
      settings.environment().executor().execute(() -> save(salt));
    }

    /** A change that comes late must not overwrite another data centre's session. */
    private void save(long salt) {
      store.updateLater(saved -> belongsHere(saved) ? saved.withSalt(salt) : saved);
    }

    private boolean belongsHere(SavedSession saved) {
      return AuthKey.of(saved.authKey().toByteArray()).id() == session.authKey().id();
    }

    @Override
    public void connected() {
      LOG.info("connected to {}", dc);
      settings.events().publish(new ClientEvent.Connected(dc.id()));
      listener.connected();
    }

    @Override
    public void disconnected(RuntimeException reason, Duration retryAfter) {
      String text = String.valueOf(reason.getMessage());
      settings.events().publish(new ClientEvent.Disconnected(dc.id(), text, retryAfter));
      listener.disconnected(HomeSession.this, reason);
    }

    @Override
    public void closed(RuntimeException reason) {
      listener.closed(HomeSession.this, reason);
    }

    @Override
    public void clockCorrected(Duration offset) {
      LOG.info("the clock is corrected by {}", offset);
      settings.events().publish(new ClientEvent.ClockCorrected(offset));
    }

    @Override
    public void sessionCreated() {
      LOG.debug("{} has begun a new session", dc);
      if (known.getAndSet(true)) {
        listener.sessionLost();
      }
    }
  }
}
