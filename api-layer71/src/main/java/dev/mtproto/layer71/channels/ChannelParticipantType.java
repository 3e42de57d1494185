package dev.mtproto.layer71.channels;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.User;
import java.util.List;

/** {@code channels.channelParticipant}. */
@TlType
@TlConstructor(0xd0d9b163)
interface ChannelParticipantType {
  dev.mtproto.layer71.ChannelParticipant participant();

  List<User> users();
}
