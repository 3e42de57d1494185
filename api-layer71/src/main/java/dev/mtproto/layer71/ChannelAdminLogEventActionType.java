package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code ChannelAdminLogEventAction}. */
@TlType
interface ChannelAdminLogEventActionType {
  /** {@code channelAdminLogEventActionChangeTitle}. */
  @TlConstructor(0xe6dfb825)
  interface ChangeTitle {
    String prevValue();

    String newValue();
  }

  /** {@code channelAdminLogEventActionChangeAbout}. */
  @TlConstructor(0x55188a2e)
  interface ChangeAbout {
    String prevValue();

    String newValue();
  }

  /** {@code channelAdminLogEventActionChangeUsername}. */
  @TlConstructor(0x6a4afc38)
  interface ChangeUsername {
    String prevValue();

    String newValue();
  }

  /** {@code channelAdminLogEventActionChangePhoto}. */
  @TlConstructor(0xb82f55c3)
  interface ChangePhoto {
    ChatPhoto prevPhoto();

    ChatPhoto newPhoto();
  }

  /** {@code channelAdminLogEventActionToggleInvites}. */
  @TlConstructor(0x1b7907ae)
  interface ToggleInvites {
    boolean newValue();
  }

  /** {@code channelAdminLogEventActionToggleSignatures}. */
  @TlConstructor(0x26ae0971)
  interface ToggleSignatures {
    boolean newValue();
  }

  /** {@code channelAdminLogEventActionUpdatePinned}. */
  @TlConstructor(0xe9e82c18)
  interface UpdatePinned {
    Message message();
  }

  /** {@code channelAdminLogEventActionEditMessage}. */
  @TlConstructor(0x709b2405)
  interface EditMessage {
    Message prevMessage();

    Message newMessage();
  }

  /** {@code channelAdminLogEventActionDeleteMessage}. */
  @TlConstructor(0x42e047bb)
  interface DeleteMessage {
    Message message();
  }

  /** {@code channelAdminLogEventActionParticipantJoin}. */
  @TlConstructor(0x183040d3)
  interface ParticipantJoin {}

  /** {@code channelAdminLogEventActionParticipantLeave}. */
  @TlConstructor(0xf89777f2)
  interface ParticipantLeave {}

  /** {@code channelAdminLogEventActionParticipantInvite}. */
  @TlConstructor(0xe31c34d8)
  interface ParticipantInvite {
    ChannelParticipant participant();
  }

  /** {@code channelAdminLogEventActionParticipantToggleBan}. */
  @TlConstructor(0xe6d83d7e)
  interface ParticipantToggleBan {
    ChannelParticipant prevParticipant();

    ChannelParticipant newParticipant();
  }

  /** {@code channelAdminLogEventActionParticipantToggleAdmin}. */
  @TlConstructor(0xd5676710)
  interface ParticipantToggleAdmin {
    ChannelParticipant prevParticipant();

    ChannelParticipant newParticipant();
  }

  /** {@code channelAdminLogEventActionChangeStickerSet}. */
  @TlConstructor(0xb1c3caa7)
  interface ChangeStickerSet {
    InputStickerSet prevStickerset();

    InputStickerSet newStickerset();
  }
}
