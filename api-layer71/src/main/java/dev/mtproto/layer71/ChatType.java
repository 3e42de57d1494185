package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** A basic group, a supergroup or a channel, as far as the signed-in user may see it. */
@TlType
interface ChatType {
  /** A group of which nothing is known but the id. */
  @TlConstructor(0x9ba2d800)
  interface Empty {
    int id();
  }

  /** A basic group. */
  @TlConstructor(0xd91cdd54)
  interface Regular {
    /** Whether the signed-in user has made it. */
    @TlFlag(0)
    boolean creator();

    /** Whether the signed-in user was removed from it. */
    @TlFlag(1)
    boolean kicked();

    /** Whether the signed-in user has left it. */
    @TlFlag(2)
    boolean left();

    @TlFlag(3)
    boolean adminsEnabled();

    @TlFlag(4)
    boolean admin();

    /** Whether it has become a supergroup, which {@code migratedTo} names. */
    @TlFlag(5)
    boolean deactivated();

    int id();

    String title();

    ChatPhoto photo();

    int participantsCount();

    /** When it was made, in Unix seconds. */
    int date();

    int version();

    @TlFlag(6)
    @Nullable InputChannel migratedTo();
  }

  /** A basic group that the signed-in user may not see. */
  @TlConstructor(0x07328bdb)
  interface Forbidden {
    int id();

    String title();
  }

  /** A channel, or a supergroup if {@code megagroup} is set. */
  @TlConstructor(0x0cb44b1c)
  interface Channel {
    @TlFlag(0)
    boolean creator();

    @TlFlag(2)
    boolean left();

    @TlFlag(3)
    boolean editor();

    /** Whether it is a channel, in which only administrators write. */
    @TlFlag(5)
    boolean broadcast();

    @TlFlag(7)
    boolean verified();

    /** Whether it is a supergroup, in which members write. */
    @TlFlag(8)
    boolean megagroup();

    @TlFlag(9)
    boolean restricted();

    @TlFlag(10)
    boolean democracy();

    @TlFlag(11)
    boolean signatures();

    /**
     * Whether this is a short form that lacks what is known from elsewhere; its access hash is of
     * no use.
     */
    @TlFlag(12)
    boolean min();

    int id();

    /** What, together with the id, makes an {@link InputChannel}. */
    @TlFlag(13)
    @TlSecret
    @Nullable Long accessHash();

    String title();

    /** The public name, without the @. */
    @TlFlag(6)
    @Nullable String username();

    ChatPhoto photo();

    /**
     * When the signed-in user joined or, for one who has not, when it was made; in Unix seconds.
     */
    int date();

    int version();

    @TlFlag(9)
    @Nullable String restrictionReason();

    @TlFlag(14)
    @Nullable ChannelAdminRights adminRights();

    @TlFlag(15)
    @Nullable ChannelBannedRights bannedRights();
  }

  /** A channel or supergroup that the signed-in user may not see. */
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

    /** Until when, in Unix seconds; absent if for ever. */
    @TlFlag(16)
    @Nullable Integer untilDate();
  }
}
