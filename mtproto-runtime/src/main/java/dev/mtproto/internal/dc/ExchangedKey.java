package dev.mtproto.internal.dc;

import dev.mtproto.credentials.SavedKey;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.crypto.RsaKeyRing;
import dev.mtproto.internal.handshake.HandshakeResult;
import dev.mtproto.internal.handshake.HandshakeSettings;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.internal.session.KeyExchange;
import dev.mtproto.internal.transport.Channel;
import java.io.IOException;
import okio.ByteString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A new key of a data centre, and the channel on which it was exchanged.
 *
 * @param result the key, the first salt, the clock
 * @param channel still open
 */
record ExchangedKey(HandshakeResult result, Channel channel) {
  private static final Logger LOG = LoggerFactory.getLogger(ExchangedKey.class);

  /** How often an exchange is begun whose connection breaks. */
  static final int MAX_EXCHANGES = 3;

  /**
   * Exchanges a key, on the calling thread. If the connection breaks meanwhile, the exchange begins
   * anew on another, a few times.
   */
  static ExchangedKey exchange(DcSettings settings, DcDialer dialer, int dcId, RsaKeyRing keys) {
    long start = settings.environment().nanoTime().getAsLong();
    for (int attempt = 1; ; attempt++) {
      Channel channel = connect(dialer);
      try {
        return new ExchangedKey(exchange(settings, dcId, keys, channel), channel);
      } catch (ProtocolViolationException broken) {
        channel.close();
        throw new ProtocolViolationException(
            broken.rule(),
            "cannot exchange a key with " + dialer + ": " + broken.getMessage(),
            broken);
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

  private static Channel connect(DcDialer dialer) {
    try {
      return dialer.dial();
    } catch (IOException failed) {
      throw new ConnectionException("cannot connect to " + dialer, failed);
    }
  }

  static boolean isLate(DcSettings settings, long start) {
    long passed = settings.environment().nanoTime().getAsLong() - start;
    return passed >= settings.connectTimeout().toNanos();
  }

  private static HandshakeResult exchange(
      DcSettings settings, int dcId, RsaKeyRing keys, Channel channel) {
    Environment environment = settings.environment();
    HandshakeSettings handshake =
        HandshakeSettings.permanent(
            keys, settings.network().exchangeId(dcId), environment.random(), environment.clock());
    long begin = environment.nanoTime().getAsLong();
    HandshakeResult result =
        KeyExchange.run(channel, handshake, environment, settings.connectTimeout());
    long millis = (environment.nanoTime().getAsLong() - begin) / 1_000_000;
    LOG.debug("exchanged a key with data centre {} in {} ms", dcId, millis);
    return result;
  }

  /** As it is saved. */
  SavedKey saved(int dcId, SavedKey.Kind kind) {
    ByteString key = ByteString.of(result.authKey().toByteArray());
    return new SavedKey(dcId, kind, result.serverSalt(), key, false);
  }
}
