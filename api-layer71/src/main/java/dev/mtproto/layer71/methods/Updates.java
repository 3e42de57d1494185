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
  /** {@code updates.getState}. */
  @TlMethod(0xedd4882a)
  State getState();

  /** {@code updates.getDifference}. */
  @TlMethod(0x25939651)
  Difference getDifference(
      @TlFlags("flags") int pts, @TlFlag(0) @Nullable Integer ptsTotalLimit, int date, int qts);

  /** {@code updates.getChannelDifference}. */
  @TlMethod(0x03173d78)
  ChannelDifference getChannelDifference(
      @TlFlag(0) boolean force,
      InputChannel channel,
      ChannelMessagesFilter filter,
      int pts,
      int limit);
}
