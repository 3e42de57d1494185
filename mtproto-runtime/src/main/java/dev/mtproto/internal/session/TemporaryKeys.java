package dev.mtproto.internal.session;

import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.handshake.HandshakeResult;
import dev.mtproto.internal.handshake.HandshakeSettings;
import dev.mtproto.internal.message.ServerClock;
import dev.mtproto.internal.transport.Channel;
import dev.mtproto.tl.TlRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a session is encrypted with if its permanent key never is: each lives for a while,
 * is bound to the permanent one before anything else is called, and replaced in time. Sessions of
 * one permanent key share them. They are kept in memory only. Used by one thread at a time, but
 * that {@link #refused} may be called by any.
 *
 * @see <a href="https://core.telegram.org/api/pfs">Perfect forward secrecy</a>
 */
public final class TemporaryKeys {
  /** How long before its end a key is replaced, at most. */
  private static final Duration EARLY = Duration.ofMinutes(10);

  /** How exactly an exchange tells the server's time; messages tell it better. */
  private static final Duration EXACT = Duration.ofSeconds(10);

  private final Session session;
  private final AuthKey permanent;
  private final SharedKey shared;
  private final HandshakeSettings settings;
  private final BindCall call;
  private final Duration timeout;
  private volatile SharedKey.@Nullable Bound mine;

  /** Makes the call of {@code auth.bindTempAuthKey}, as the layer has it. */
  @FunctionalInterface
  public interface BindCall {
    /** The call with these parameters. */
    TlRequest<Boolean> of(
        long permanentKeyId, long nonce, int expiresAt, ByteString encryptedMessage);
  }

  /** What is done before a session leaves its key. */
  @FunctionalInterface
  interface Leaving {
    /** May wait; what it throws ends the renewal. */
    void leave() throws InterruptedException;
  }

  /**
   * Temporary keys of a session.
   *
   * @param shared by all sessions of the permanent key
   * @param settings how a key is exchanged; with the seconds that it lives
   * @param timeout how long an exchange may take, and again the binding
   */
  public TemporaryKeys(
      Session session,
      AuthKey permanent,
      SharedKey shared,
      HandshakeSettings settings,
      BindCall call,
      Duration timeout) {
    this.session = session;
    this.permanent = permanent;
    this.shared = shared;
    this.settings = settings;
    this.call = call;
    this.timeout = timeout;
  }

  /**
   * A key that both sides have, and that is not bound yet.
   *
   * @param key the key
   * @param salt the salt to begin with
   * @param expiresAt when it ends, by the server's clock
   */
  record Fresh(AuthKey key, long salt, Instant expiresAt) {
    /** Without the salt. */
    @Override
    public String toString() {
      return "Fresh[" + key + "]";
    }
  }

  /** Whether the session has no key, or one that ends soon, is refused or was replaced. */
  boolean areStale() {
    SharedKey.Bound present = mine;
    return present == null || !present.equals(shared.present()) || !present.isGood(now());
  }

  /** The server refuses a key; of no meaning if it has been replaced. */
  void refused(AuthKey key) {
    SharedKey.Bound present = mine;
    if (present != null && present.key().equals(key)) {
      shared.forget(present);
    }
  }

  /** After which time the present key is to be replaced. */
  Duration untilRenewal() {
    SharedKey.Bound present = mine;
    return present == null
        ? Duration.ZERO
        : Duration.ofNanos(Math.max(0, present.renewal() - now()));
  }

  /**
   * Has the session use a good key for its next connection: the one that another session has bound
   * meanwhile, or else one that is exchanged and bound now.
   *
   * @param channel that nothing uses
   * @param leaving what is to be done before the present key is good no more
   * @throws dev.mtproto.error.RpcException if the server refuses
   */
  void renew(Channel channel, Leaving leaving) throws IOException, InterruptedException {
    SharedKey.Bound next = shared.present();
    if (next == null || !next.isGood(now())) {
      next = shared.renewed(now(), () -> exchangeAndBind(channel, leaving));
    } else {
      leaving.leave();
    }
    setClock(next.clockOffset());
    session.useKey(next.key(), next.salt(), next.bindingSession());
    mine = next;
  }

  private SharedKey.Bound exchangeAndBind(Channel channel, Leaving leaving)
      throws IOException, InterruptedException {
    Fresh fresh = exchange(channel);
    leaving.leave();
    return bind(channel, fresh);
  }

  /** Exchanges a key over a channel that nothing uses. */
  private Fresh exchange(Channel channel) {
    Environment environment = session.environment();
    HandshakeResult result = KeyExchange.run(channel, settings, environment, timeout);
    setClock(result.serverTimeOffset());
    Instant end = session.clock().instant().plusSeconds(lifetime().toSeconds());
    return new Fresh(result.authKey(), result.serverSalt(), end);
  }

  private SharedKey.Bound bind(Channel channel, Fresh fresh) throws IOException {
    long bindingSession =
        KeyBinding.run(channel, fresh, permanent, call, session.clock(), environment(), timeout);
    Duration left = Duration.between(session.clock().instant(), fresh.expiresAt());
    Duration early = lifetime().dividedBy(8);
    early = early.compareTo(EARLY) < 0 ? early : EARLY;
    long renewal = now() + left.minus(early).toNanos();
    return new SharedKey.Bound(
        fresh.key(), fresh.salt(), bindingSession, renewal, session.clock().offset());
  }

  private void setClock(Duration offset) {
    ServerClock clock = session.clock();
    Duration wrong = offset.minus(clock.offset()).abs();
    boolean isNew = !clock.isKnown() || wrong.compareTo(EXACT) > 0;
    if (isNew && clock.set(environment().clock().instant().plus(offset))) {
      session.listener().clockCorrected(clock.offset());
    }
  }

  private Duration lifetime() {
    return Duration.ofSeconds(settings.expiresIn().orElseThrow());
  }

  private Environment environment() {
    return session.environment();
  }

  private long now() {
    return environment().nanoTime().getAsLong();
  }
}
