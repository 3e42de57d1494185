package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.layer71.ChannelMessagesFilter;
import dev.mtproto.layer71.InputChannel;
import dev.mtproto.layer71.updates.ChannelDifference;
import dev.mtproto.layer71.updates.Difference;
import dev.mtproto.layer71.updates.State;
import org.jspecify.annotations.Nullable;

/** The methods of the namespace {@code updates}. */
@TlMethods(namespace = "updates")
public interface Updates {
  /**
   * Where the account's updates stand now.
   *
   * @see <a href="https://core.telegram.org/method/updates.getState">updates.getState</a>
   */
  @TlMethod(0xedd4882a)
  State getState();

  /**
   * What happened since a state. A slice is to be followed by another call with its state.
   *
   * @param pts of the state
   * @param ptsTotalLimit the most events that are wanted at all
   * @param date of the state
   * @param qts of the state
   * @see <a href="https://core.telegram.org/method/updates.getDifference">updates.getDifference</a>
   */
  @TlMethod(0x25939651)
  Difference getDifference(
      @TlFlags("flags") int pts, @TlFlag(0) @Nullable Integer ptsTotalLimit, int date, int qts);

  /** What happened since a state. A slice is to be followed by another call with its state. */
  default Difference getDifference(State state) {
    return getDifference(state.pts(), null, state.date(), state.qts());
  }

  /**
   * What happened in a channel or supergroup since a state.
   *
   * @param force whether to answer even if it could be too much
   * @param channel the channel
   * @param filter which messages
   * @param pts the channel's state
   * @param limit the most events to be returned
   * @see <a
   *     href="https://core.telegram.org/method/updates.getChannelDifference">updates.getChannelDifference</a>
   */
  @TlMethod(0x03173d78)
  ChannelDifference getChannelDifference(
      @TlFlag(0) boolean force,
      InputChannel channel,
      ChannelMessagesFilter filter,
      int pts,
      int limit);
}
