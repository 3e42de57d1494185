package dev.mtproto.credentials;

import java.util.HashMap;
import java.util.Map;

/**
 * Up to where updates were received. Immutable.
 *
 * @param pts of messages in chats and with users
 * @param qts of secret chats and bots
 * @param date the server's time of the last update, in seconds since 1970
 * @param seq of sequences of updates
 * @param channels pts of each channel, by its id
 * @see <a href="https://core.telegram.org/api/updates">Working with updates</a>
 */
public record UpdateState(int pts, int qts, int date, int seq, Map<Long, Integer> channels) {
  /** Copies the map. */
  public UpdateState {
    channels = Map.copyOf(channels);
  }

  /** A state without channels. */
  public static UpdateState of(int pts, int qts, int date, int seq) {
    return new UpdateState(pts, qts, date, seq, Map.of());
  }

  /** The same with the pts of a channel. */
  public UpdateState withChannel(long channelId, int channelPts) {
    Map<Long, Integer> more = new HashMap<>(channels);
    more.put(channelId, channelPts);
    return new UpdateState(pts, qts, date, seq, more);
  }
}
