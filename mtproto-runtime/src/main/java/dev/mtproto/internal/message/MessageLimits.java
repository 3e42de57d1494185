package dev.mtproto.internal.message;

import java.time.Duration;

/**
 * What a peer may send at most.
 *
 * @param containerItems the most messages in a container
 * @param unpackedBytes the most bytes that a gzip_packed may unpack to
 * @see <a href="https://core.telegram.org/mtproto/service_messages#containers">Containers</a>
 */
public record MessageLimits(int containerItems, int unpackedBytes) {
  /** What is used unless told otherwise. */
  public static final MessageLimits DEFAULT = new MessageLimits(1020, 16 << 20);

  /**
   * The most messages that we put into a container.
   *
   * @see <a href="https://core.telegram.org/mtproto/service_messages#containers">Containers</a>
   */
  public static final int SENT_ITEMS = 1020;

  /** The most bytes that we put into a message or a container: servers take a mebibyte in all. */
  public static final int SENT_BYTES = 1_044_448;

  /**
   * The most ids in a service message that lists some.
   *
   * @see <a href="https://core.telegram.org/mtproto/service_messages_about_messages">Service
   *     messages about messages</a>
   */
  public static final int LISTED_IDS = 8192;

  /**
   * How many message ids are remembered against replays.
   *
   * @see <a href="https://core.telegram.org/mtproto/security_guidelines#checking-msg-id">Checking
   *     msg_id</a>
   */
  public static final int REMEMBERED_IDS = 1024;

  /** How far a message may be ahead of the clock; see {@link #REMEMBERED_IDS}. */
  public static final Duration AHEAD = Duration.ofSeconds(30);

  /** How far a message may be behind the clock; see {@link #REMEMBERED_IDS}. */
  public static final Duration BEHIND = Duration.ofMinutes(5);

  /** Refuses limits that nothing would fit in. */
  public MessageLimits {
    if (containerItems < 1 || unpackedBytes < 4) {
      throw new IllegalArgumentException(
          "limits of " + containerItems + " items and " + unpackedBytes + " bytes");
    }
  }
}
