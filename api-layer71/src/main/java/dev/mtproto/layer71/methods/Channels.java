package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.layer71.ChannelAdminLogEventsFilter;
import dev.mtproto.layer71.ChannelAdminRights;
import dev.mtproto.layer71.ChannelBannedRights;
import dev.mtproto.layer71.ChannelParticipantsFilter;
import dev.mtproto.layer71.ExportedChatInvite;
import dev.mtproto.layer71.ExportedMessageLink;
import dev.mtproto.layer71.InputChannel;
import dev.mtproto.layer71.InputChatPhoto;
import dev.mtproto.layer71.InputStickerSet;
import dev.mtproto.layer71.InputUser;
import dev.mtproto.layer71.channels.AdminLogResults;
import dev.mtproto.layer71.channels.ChannelParticipants;
import dev.mtproto.layer71.messages.AffectedHistory;
import dev.mtproto.layer71.messages.AffectedMessages;
import dev.mtproto.layer71.messages.Chats;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The methods of the namespace {@code channels}. */
@TlMethods(namespace = "channels")
public interface Channels {
  /**
   * Marks messages of a channel or supergroup as read.
   *
   * @see <a href="https://core.telegram.org/method/channels.readHistory">channels.readHistory</a>
   */
  @TlMethod(0xcc104937)
  boolean readHistory(InputChannel channel, int maxId);

  /** {@code channels.deleteMessages}. */
  @TlMethod(0x84c1fd4e)
  AffectedMessages deleteMessages(InputChannel channel, List<Integer> id);

  /** {@code channels.deleteUserHistory}. */
  @TlMethod(0xd10dd71b)
  AffectedHistory deleteUserHistory(InputChannel channel, InputUser userId);

  /** {@code channels.reportSpam}. */
  @TlMethod(0xfe087810)
  boolean reportSpam(InputChannel channel, InputUser userId, List<Integer> id);

  /**
   * Messages of a channel or supergroup by their ids.
   *
   * @see <a href="https://core.telegram.org/method/channels.getMessages">channels.getMessages</a>
   */
  @TlMethod(0x93d7b347)
  dev.mtproto.layer71.messages.Messages getMessages(InputChannel channel, List<Integer> id);

  /**
   * The members of a channel or supergroup.
   *
   * @see <a
   *     href="https://core.telegram.org/method/channels.getParticipants">channels.getParticipants</a>
   */
  @TlMethod(0x24d98f92)
  ChannelParticipants getParticipants(
      InputChannel channel, ChannelParticipantsFilter filter, int offset, int limit);

  /** {@code channels.getParticipant}. */
  @TlMethod(0x546dd7a6)
  dev.mtproto.layer71.channels.ChannelParticipant getParticipant(
      InputChannel channel, InputUser userId);

  /**
   * Channels and supergroups by their ids and access hashes.
   *
   * @see <a href="https://core.telegram.org/method/channels.getChannels">channels.getChannels</a>
   */
  @TlMethod(0x0a7f6bbb)
  Chats getChannels(List<InputChannel> id);

  /** {@code channels.getFullChannel}. */
  @TlMethod(0x08736a09)
  dev.mtproto.layer71.messages.ChatFull getFullChannel(InputChannel channel);

  /** {@code channels.createChannel}. */
  @TlMethod(0xf4893d7f)
  dev.mtproto.layer71.Updates createChannel(
      @TlFlag(0) boolean broadcast, @TlFlag(1) boolean megagroup, String title, String about);

  /** {@code channels.editAbout}. */
  @TlMethod(0x13e27f1e)
  boolean editAbout(InputChannel channel, String about);

  /** {@code channels.editAdmin}. */
  @TlMethod(0x20b88214)
  dev.mtproto.layer71.Updates editAdmin(
      InputChannel channel, InputUser userId, ChannelAdminRights adminRights);

  /** {@code channels.editTitle}. */
  @TlMethod(0x566decd0)
  dev.mtproto.layer71.Updates editTitle(InputChannel channel, String title);

  /** {@code channels.editPhoto}. */
  @TlMethod(0xf12e57c9)
  dev.mtproto.layer71.Updates editPhoto(InputChannel channel, InputChatPhoto photo);

  /** {@code channels.checkUsername}. */
  @TlMethod(0x10e6bd2c)
  boolean checkUsername(InputChannel channel, String username);

  /** {@code channels.updateUsername}. */
  @TlMethod(0x3514b3de)
  boolean updateUsername(InputChannel channel, String username);

  /**
   * Joins a channel or supergroup.
   *
   * @see <a href="https://core.telegram.org/method/channels.joinChannel">channels.joinChannel</a>
   */
  @TlMethod(0x24b524c5)
  dev.mtproto.layer71.Updates joinChannel(InputChannel channel);

  /**
   * Leaves a channel or supergroup.
   *
   * @see <a href="https://core.telegram.org/method/channels.leaveChannel">channels.leaveChannel</a>
   */
  @TlMethod(0xf836aa95)
  dev.mtproto.layer71.Updates leaveChannel(InputChannel channel);

  /** {@code channels.inviteToChannel}. */
  @TlMethod(0x199f3a6c)
  dev.mtproto.layer71.Updates inviteToChannel(InputChannel channel, List<InputUser> users);

  /** {@code channels.exportInvite}. */
  @TlMethod(0xc7560885)
  ExportedChatInvite exportInvite(InputChannel channel);

  /** {@code channels.deleteChannel}. */
  @TlMethod(0xc0111fe3)
  dev.mtproto.layer71.Updates deleteChannel(InputChannel channel);

  /** {@code channels.toggleInvites}. */
  @TlMethod(0x49609307)
  dev.mtproto.layer71.Updates toggleInvites(InputChannel channel, boolean enabled);

  /** {@code channels.exportMessageLink}. */
  @TlMethod(0xc846d22d)
  ExportedMessageLink exportMessageLink(InputChannel channel, int id);

  /** {@code channels.toggleSignatures}. */
  @TlMethod(0x1f69b606)
  dev.mtproto.layer71.Updates toggleSignatures(InputChannel channel, boolean enabled);

  /** {@code channels.updatePinnedMessage}. */
  @TlMethod(0xa72ded52)
  dev.mtproto.layer71.Updates updatePinnedMessage(
      @TlFlag(0) boolean silent, InputChannel channel, int id);

  /** {@code channels.getAdminedPublicChannels}. */
  @TlMethod(0x8d8d82d7)
  Chats getAdminedPublicChannels();

  /** {@code channels.editBanned}. */
  @TlMethod(0xbfd915cd)
  dev.mtproto.layer71.Updates editBanned(
      InputChannel channel, InputUser userId, ChannelBannedRights bannedRights);

  /** {@code channels.getAdminLog}. */
  @TlMethod(0x33ddf480)
  AdminLogResults getAdminLog(
      @TlFlags("flags") InputChannel channel,
      String q,
      @TlFlag(0) @Nullable ChannelAdminLogEventsFilter eventsFilter,
      @TlFlag(1) @Nullable List<InputUser> admins,
      long maxId,
      long minId,
      int limit);

  /** {@code channels.setStickers}. */
  @TlMethod(0xea8ca4f9)
  boolean setStickers(InputChannel channel, InputStickerSet stickerset);

  /** {@code channels.readMessageContents}. */
  @TlMethod(0xeab5dc38)
  boolean readMessageContents(InputChannel channel, List<Integer> id);
}
