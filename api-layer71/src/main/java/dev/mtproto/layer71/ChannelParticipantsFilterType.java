package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code ChannelParticipantsFilter}. */
@TlType
interface ChannelParticipantsFilterType {
  /** {@code channelParticipantsRecent}. */
  @TlConstructor(0xde3f3c79)
  interface ChannelParticipantsRecent {}

  /** {@code channelParticipantsAdmins}. */
  @TlConstructor(0xb4608969)
  interface ChannelParticipantsAdmins {}

  /** {@code channelParticipantsKicked}. */
  @TlConstructor(0xa3b54985)
  interface ChannelParticipantsKicked {
    String q();
  }

  /** {@code channelParticipantsBots}. */
  @TlConstructor(0xb0d1865b)
  interface ChannelParticipantsBots {}

  /** {@code channelParticipantsBanned}. */
  @TlConstructor(0x1427a5e1)
  interface ChannelParticipantsBanned {
    String q();
  }

  /** {@code channelParticipantsSearch}. */
  @TlConstructor(0x0656ac4b)
  interface ChannelParticipantsSearch {
    String q();
  }
}
