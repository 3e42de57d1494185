package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code ChannelMessagesFilter}. */
@TlType
interface ChannelMessagesFilterType {
  /** {@code channelMessagesFilterEmpty}. */
  @TlConstructor(0x94d42ee7)
  interface Empty {}

  /** {@code channelMessagesFilter}. */
  @TlConstructor(0xcd77d957)
  interface Regular {
    @TlFlag(1)
    boolean excludeNewMessages();

    List<MessageRange> ranges();
  }
}
