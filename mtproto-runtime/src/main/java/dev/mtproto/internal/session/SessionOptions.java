package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageLimits;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a session keeps itself alive, and what it may send and receive.
 *
 * @param limits what the server may send at most
 * @param packAbove how long a message is, in bytes, that is sent as it is and not packed
 * @param messagesPerPacket how many messages go in one packet at most; with 1 each goes at once
 * @param pingInterval how often the server is asked for a sign of life
 * @param deadPeerAfter after how much silence a connection is given up
 * @param backoff how long to wait before connecting again
 * @param keyLifetime how long a temporary key lives; null if the permanent key is used
 */
public record SessionOptions(
    MessageLimits limits,
    int packAbove,
    int messagesPerPacket,
    Duration pingInterval,
    Duration deadPeerAfter,
    Backoff.Rule backoff,
    @Nullable Duration keyLifetime) {
  /** What is used unless told otherwise. */
  public static final SessionOptions DEFAULT =
      new SessionOptions(
          MessageLimits.DEFAULT,
          1024,
          MessageLimits.SENT_ITEMS,
          Duration.ofSeconds(60),
          Duration.ofSeconds(75),
          new Backoff.Rule(Duration.ofMillis(500), Duration.ofSeconds(30), 0.5),
          null);

  /**
   * Checks that a ping can be answered before its connection is given up.
   *
   * @throws IllegalArgumentException if it cannot
   */
  public SessionOptions {
    if (pingInterval.toMillis() < 1 || deadPeerAfter.compareTo(pingInterval) <= 0) {
      throw new IllegalArgumentException(
          "a ping every "
              + pingInterval
              + ", but a connection given up after a silence of "
              + deadPeerAfter);
    }
  }

  /** The same with other limits. */
  public SessionOptions withLimits(MessageLimits newLimits) {
    return new SessionOptions(
        newLimits, packAbove, messagesPerPacket, pingInterval, deadPeerAfter, backoff, keyLifetime);
  }

  /** The same, packing other messages. */
  public SessionOptions withPackAbove(int bytes) {
    return new SessionOptions(
        limits, bytes, messagesPerPacket, pingInterval, deadPeerAfter, backoff, keyLifetime);
  }

  /** The same, with so many messages in a packet at most. */
  public SessionOptions withMessagesPerPacket(int most) {
    return new SessionOptions(
        limits, packAbove, most, pingInterval, deadPeerAfter, backoff, keyLifetime);
  }

  /** The same with other pings. */
  public SessionOptions withPings(Duration interval, Duration silence) {
    return new SessionOptions(
        limits, packAbove, messagesPerPacket, interval, silence, backoff, keyLifetime);
  }

  /** The same with another back-off. */
  public SessionOptions withBackoff(Backoff.Rule rule) {
    return new SessionOptions(
        limits, packAbove, messagesPerPacket, pingInterval, deadPeerAfter, rule, keyLifetime);
  }

  /** The same with temporary keys. */
  public SessionOptions withKeyLifetime(Duration lifetime) {
    return new SessionOptions(
        limits, packAbove, messagesPerPacket, pingInterval, deadPeerAfter, backoff, lifetime);
  }
}
