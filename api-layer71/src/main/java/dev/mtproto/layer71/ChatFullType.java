package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code ChatFull}. */
@TlType
interface ChatFullType {
  /** {@code chatFull}. */
  @TlConstructor(0x2e02a614)
  interface Regular {
    int id();

    ChatParticipants participants();

    Photo chatPhoto();

    PeerNotifySettings notifySettings();

    ExportedChatInvite exportedInvite();

    List<BotInfo> botInfo();
  }

  /** {@code channelFull}. */
  @TlConstructor(0x17f45fcf)
  interface ChannelFull {
    @TlFlag(3)
    boolean canViewParticipants();

    @TlFlag(6)
    boolean canSetUsername();

    @TlFlag(7)
    boolean canSetStickers();

    int id();

    String about();

    @TlFlag(0)
    @Nullable Integer participantsCount();

    @TlFlag(1)
    @Nullable Integer adminsCount();

    @TlFlag(2)
    @Nullable Integer kickedCount();

    @TlFlag(2)
    @Nullable Integer bannedCount();

    int readInboxMaxId();

    int readOutboxMaxId();

    int unreadCount();

    Photo chatPhoto();

    PeerNotifySettings notifySettings();

    ExportedChatInvite exportedInvite();

    List<BotInfo> botInfo();

    @TlFlag(4)
    @Nullable Integer migratedFromChatId();

    @TlFlag(4)
    @Nullable Integer migratedFromMaxId();

    @TlFlag(5)
    @Nullable Integer pinnedMsgId();

    @TlFlag(8)
    @Nullable StickerSet stickerset();
  }
}
