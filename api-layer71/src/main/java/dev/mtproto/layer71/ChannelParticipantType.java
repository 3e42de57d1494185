package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;

/** {@code ChannelParticipant}. */
@TlType
interface ChannelParticipantType {
  /** {@code channelParticipant}. */
  @TlConstructor(0x15ebac1d)
  interface Regular {
    int userId();

    int date();
  }

  /** {@code channelParticipantSelf}. */
  @TlConstructor(0xa3289a6d)
  interface Self {
    int userId();

    int inviterId();

    int date();
  }

  /** {@code channelParticipantCreator}. */
  @TlConstructor(0xe3e2e1f9)
  interface Creator {
    int userId();
  }

  /** {@code channelParticipantAdmin}. */
  @TlConstructor(0xa82fa898)
  interface Admin {
    @TlFlag(0)
    boolean canEdit();

    int userId();

    int inviterId();

    int promotedBy();

    int date();

    ChannelAdminRights adminRights();
  }

  /** {@code channelParticipantBanned}. */
  @TlConstructor(0x222c1886)
  interface Banned {
    @TlFlag(0)
    boolean left();

    int userId();

    int kickedBy();

    int date();

    ChannelBannedRights bannedRights();
  }
}
