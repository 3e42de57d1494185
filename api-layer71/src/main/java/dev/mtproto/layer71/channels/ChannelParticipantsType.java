package dev.mtproto.layer71.channels;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.User;
import java.util.List;

/** {@code channels.channelParticipants}. */
@TlType
@TlConstructor(0xf56ee2a8)
interface ChannelParticipantsType {
  int count();

  List<dev.mtproto.layer71.ChannelParticipant> participants();

  List<User> users();
}
