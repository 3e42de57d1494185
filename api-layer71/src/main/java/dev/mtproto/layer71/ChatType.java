package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** {@code Chat}. */
@TlType
interface ChatType {
  /** {@code chatEmpty}. */
  @TlConstructor(0x9ba2d800)
  interface Empty {
    int id();
  }

  /** {@code chat}. */
  @TlConstructor(0xd91cdd54)
  interface Regular {
    @TlFlag(0)
    boolean creator();

    @TlFlag(1)
    boolean kicked();

    @TlFlag(2)
    boolean left();

    @TlFlag(3)
    boolean adminsEnabled();

    @TlFlag(4)
    boolean admin();

    @TlFlag(5)
    boolean deactivated();

    int id();

    String title();

    ChatPhoto photo();

    int participantsCount();

    int date();

    int version();

    @TlFlag(6)
    @Nullable InputChannel migratedTo();
  }

  /** {@code chatForbidden}. */
  @TlConstructor(0x07328bdb)
  interface Forbidden {
    int id();

    String title();
  }

  /** {@code channel}. */
  @TlConstructor(0x0cb44b1c)
  interface Channel {
    @TlFlag(0)
    boolean creator();

    @TlFlag(2)
    boolean left();

    @TlFlag(3)
    boolean editor();

    @TlFlag(5)
    boolean broadcast();

    @TlFlag(7)
    boolean verified();

    @TlFlag(8)
    boolean megagroup();

    @TlFlag(9)
    boolean restricted();

    @TlFlag(10)
    boolean democracy();

    @TlFlag(11)
    boolean signatures();

    @TlFlag(12)
    boolean min();

    int id();

    @TlFlag(13)
    @TlSecret
    @Nullable Long accessHash();

    String title();

    @TlFlag(6)
    @Nullable String username();

    ChatPhoto photo();

    int date();

    int version();

    @TlFlag(9)
    @Nullable String restrictionReason();

    @TlFlag(14)
    @Nullable ChannelAdminRights adminRights();

    @TlFlag(15)
    @Nullable ChannelBannedRights bannedRights();
  }

  /** {@code channelForbidden}. */
  @TlConstructor(0x289da732)
  interface ChannelForbidden {
    @TlFlag(5)
    boolean broadcast();

    @TlFlag(8)
    boolean megagroup();

    int id();

    @TlSecret
    long accessHash();

    String title();

    @TlFlag(16)
    @Nullable Integer untilDate();
  }
}
