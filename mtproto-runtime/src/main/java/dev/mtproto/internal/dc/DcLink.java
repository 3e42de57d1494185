package dev.mtproto.internal.dc;

import dev.mtproto.credentials.DcOption;
import dev.mtproto.credentials.SavedKey;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.TransportErrorException;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.internal.credentials.CredentialsStore;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.handshake.HandshakeSettings;
import dev.mtproto.internal.message.ServerClock;
import dev.mtproto.internal.session.Calls;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.internal.session.Introduction;
import dev.mtproto.internal.session.Results;
import dev.mtproto.internal.session.Session;
import dev.mtproto.internal.session.SessionLink;
import dev.mtproto.internal.session.SessionListener;
import dev.mtproto.internal.session.SharedKey;
import dev.mtproto.internal.session.TemporaryKeys;
import dev.mtproto.internal.transport.Channel;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A session with a data centre, connected, and connected anew when that breaks. Thread-safe. */
public final class DcLink {
  private static final Logger LOG = LoggerFactory.getLogger(DcLink.class);

  private final DcSettings settings;
  private final int dcId;
  private final DcDialer dialer;
  private final CredentialsStore store;
  private final Owner owner;
  private final ServerClock clock;
  private final ByteString key;
  private final Session session;
  private final SessionLink link;

  /** Is told what concerns the link as a whole. Called by threads that must not wait. */
  interface Owner {
    /** The server pushed an object. */
    void pushed(DcLink link, byte[] body);

    /** The server has forgotten the session and begun it anew: what it pushed may be lost. */
    void sessionLost(DcLink link);

    /** A connection begins. */
    void connected(DcLink link);

    /** A connection ended, or could not be made; another will be tried. */
    void disconnected(DcLink link, RuntimeException reason);

    /** The link ended, and will not be connected again. */
    void closed(DcLink link, RuntimeException reason);
  }

  /**
   * A link that is not connected.
   *
   * @param saved the permanent key
   * @param shared the temporary key that all links with this permanent key share, if they want one
   */
  DcLink(
      DcSettings settings,
      DcDialer dialer,
      int dcId,
      DcUse use,
      CredentialsStore store,
      Owner owner,
      SavedKey saved,
      SharedKey shared) {
    this.settings = settings;
    this.dialer = dialer;
    this.dcId = dcId;
    this.store = store;
    this.owner = owner;
    this.key = saved.authKey();
    Environment environment = settings.environment();
    this.clock = new ServerClock(environment.clock());
    AuthKey authKey = AuthKey.of(key.toByteArray());
    this.session = new Session(environment, authKey, saved.salt(), clock, new Listener());
    Introduction introduction =
        use == DcUse.MAIN ? settings.introduction() : settings.introductionWithoutUpdates();
    TemporaryKeys temporary = use == DcUse.CDN ? null : temporaryKeys(authKey, shared);
    this.link = new SessionLink(session, dialer, introduction, settings.options(), temporary);
  }

  private @Nullable TemporaryKeys temporaryKeys(AuthKey permanent, SharedKey shared) {
    Duration lifetime = settings.options().keyLifetime();
    if (lifetime == null) {
      return null;
    }
    HandshakeSettings handshake =
        HandshakeSettings.temporary(
            settings.network().keys(),
            settings.network().exchangeId(dcId),
            Math.toIntExact(lifetime.toSeconds()),
            settings.environment().random(),
            settings.environment().clock());
    return new TemporaryKeys(
        session, permanent, shared, handshake, settings.binding(), settings.connectTimeout());
  }

  /** Connects for the first time; may wait. */
  void connect() {
    begin(null);
  }

  /**
   * Connects for the first time. With temporary keys that begins with an exchange, whose connection
   * may break as that of the permanent key's may: then it begins anew on another, a few times.
   * Where nobody takes the connection at all that is said at once.
   *
   * @param first the channel to begin with; null if there is none yet
   */
  private void begin(@Nullable Channel first) {
    long start = settings.environment().nanoTime().getAsLong();
    Channel channel = first == null ? link.dial() : first;
    for (int attempt = 1; ; attempt++) {
      try {
        link.connect(channel);
        return;
      } catch (ConnectionException failed) {
        if (!canBeginAgain(failed, attempt) || ExchangedKey.isLate(settings, start)) {
          throw failed;
        }
        LOG.info("connecting to {} again: {}", this, failed.getMessage());
      }
      channel = link.dial();
    }
  }

  private boolean canBeginAgain(ConnectionException failed, int attempt) {
    return settings.options().keyLifetime() != null
        && attempt < ExchangedKey.MAX_EXCHANGES
        && !(failed instanceof TransportErrorException)
        && !Thread.currentThread().isInterrupted();
  }

  /** Goes on with the channel of the key exchange. */
  void connect(ExchangedKey exchanged) {
    Duration offset = exchanged.result().serverTimeOffset();
    if (clock.set(settings.environment().clock().instant().plus(offset))) {
      settings.events().publish(new ClientEvent.ClockCorrected(clock.offset()));
    }
    begin(exchanged.channel());
  }

  /** The data centre's number. */
  public int dcId() {
    return dcId;
  }

  /** Where it connected to last; null if nowhere yet. */
  public @Nullable DcOption address() {
    return dialer.last();
  }

  /** How far the server's clock is ahead of ours. */
  public Duration clockOffset() {
    return clock.offset();
  }

  /** Makes calls. */
  public Calls calls() {
    return new Calls(session, new Results(settings.layer(), settings.options().limits()));
  }

  /** The key that its messages are encrypted with. */
  ByteString key() {
    return key;
  }

  void close(RuntimeException reason) {
    link.close(reason);
  }

  /**
   * Closes it unless calls await their answers.
   *
   * @return whether it is closed so
   */
  boolean retire(RuntimeException reason) {
    return link.retire(reason);
  }

  /** Whether it was closed without any call: one that fails for that has not been sent. */
  boolean isRetired() {
    return session.isRetired();
  }

  @Override
  public String toString() {
    DcOption address = dialer.last();
    return address == null ? "data centre " + dcId : address.toString();
  }

  /** Called by the reader: only hands over. */
  private final class Listener implements SessionListener {
    private final AtomicBoolean known = new AtomicBoolean();
    private volatile long salt;

    @Override
    public void pushed(byte[] body) {
      owner.pushed(DcLink.this, body);
    }

    @Override
    public void saltChanged(long newSalt) {
      salt = newSalt;
      settings.environment().executor().execute(() -> store.updateLater(this::withLastSalt));
    }

    /**
     * The key may have become the home's meanwhile, or have been replaced; and of several changes
     * the last may be saved first.
     */
    private SavedSession withLastSalt(SavedSession saved) {
      if (saved.authKey().equals(key)) {
        return saved.withSalt(salt);
      }
      for (SavedKey other : saved.keys()) {
        if (other.authKey().equals(key)) {
          return saved.withKey(other.withSalt(salt));
        }
      }
      return saved;
    }

    @Override
    public void connected() {
      LOG.info("connected to {}", DcLink.this);
      settings.events().publish(new ClientEvent.Connected(dcId));
      owner.connected(DcLink.this);
    }

    @Override
    public void disconnected(RuntimeException reason, Duration retryAfter) {
      String text = String.valueOf(reason.getMessage());
      settings.events().publish(new ClientEvent.Disconnected(dcId, text, retryAfter));
      owner.disconnected(DcLink.this, reason);
    }

    @Override
    public void closed(RuntimeException reason) {
      owner.closed(DcLink.this, reason);
    }

    @Override
    public void clockCorrected(Duration offset) {
      LOG.info("the clock is corrected by {}", offset);
      settings.events().publish(new ClientEvent.ClockCorrected(offset));
    }

    @Override
    public void sessionCreated() {
      LOG.debug("{} has begun a new session", DcLink.this);
      if (known.getAndSet(true)) {
        owner.sessionLost(DcLink.this);
      }
    }
  }
}
