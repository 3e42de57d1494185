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

/**
 * The keys that a session is encrypted with if its permanent key never is: each lives for a while,
 * is bound to the permanent one before anything else is called, and replaced in time. They are kept
 * in memory only. Used by one thread at a time.
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
  private final HandshakeSettings settings;
  private final BindCall call;
  private final Duration timeout;
  private volatile boolean good;
  private volatile long renewal;

  /** Makes the call of {@code auth.bindTempAuthKey}, as the layer has it. */
  @FunctionalInterface
  public interface BindCall {
    /** The call with these parameters. */
    TlRequest<Boolean> of(
        long permanentKeyId, long nonce, int expiresAt, ByteString encryptedMessage);
  }

  /**
   * Temporary keys of a session.
   *
   * @param settings how a key is exchanged; with the seconds that it lives
   * @param timeout how long an exchange may take, and again the binding
   */
  public TemporaryKeys(
      Session session,
      AuthKey permanent,
      HandshakeSettings settings,
      BindCall call,
      Duration timeout) {
    this.session = session;
    this.permanent = permanent;
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
  record Fresh(AuthKey key, long salt, Instant expiresAt) {}

  /** Whether the session has no key, or one that ends soon or is refused. */
  boolean areStale() {
    return !good || renewal - now() <= 0;
  }

  /** The server refuses the present key. */
  void refused() {
    good = false;
  }

  /** After which time the present key is to be replaced. */
  Duration untilRenewal() {
    return Duration.ofNanos(Math.max(0, renewal - now()));
  }

  /** Exchanges a key over a channel that nothing uses. */
  Fresh exchange(Channel channel) {
    Environment environment = session.environment();
    HandshakeResult result = KeyExchange.run(channel, settings, environment, timeout);
    ServerClock clock = session.clock();
    Duration wrong = result.serverTimeOffset().minus(clock.offset()).abs();
    if (!clock.isKnown() || wrong.compareTo(EXACT) > 0) {
      clock.set(environment.clock().instant().plus(result.serverTimeOffset()));
    }
    Instant end = clock.instant().plusSeconds(lifetime().toSeconds());
    return new Fresh(result.authKey(), result.serverSalt(), end);
  }

  /**
   * Binds a key over its channel, and has the session use it for its next connection.
   *
   * @throws dev.mtproto.error.RpcException if the server refuses
   */
  void bind(Channel channel, Fresh fresh) throws IOException {
    long bindingSession =
        KeyBinding.run(channel, fresh, permanent, call, session.clock(), environment(), timeout);
    session.useKey(fresh.key(), fresh.salt(), bindingSession);
    Duration left = Duration.between(session.clock().instant(), fresh.expiresAt());
    Duration early = lifetime().dividedBy(8);
    early = early.compareTo(EARLY) < 0 ? early : EARLY;
    renewal = now() + left.minus(early).toNanos();
    good = true;
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
