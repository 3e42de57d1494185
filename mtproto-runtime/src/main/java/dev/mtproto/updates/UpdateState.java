package dev.mtproto.updates;

import java.util.Map;

/**
 * How far an account's updates have been handled. That is all that is kept of them between two
 * runs.
 *
 * @param pts the counter of the account's own box
 * @param qts the counter of secret chats and bots
 * @param date the server's date, in seconds
 * @param seq the number of the last numbered container
 * @param channels the counters of channels, by their ids
 * @see <a href="https://core.telegram.org/api/updates#update-handling">Update handling</a>
 */
public record UpdateState(int pts, int qts, int date, int seq, Map<Long, Integer> channels) {
  /** Copies the counters. */
  public UpdateState {
    channels = Map.copyOf(channels);
  }
}
