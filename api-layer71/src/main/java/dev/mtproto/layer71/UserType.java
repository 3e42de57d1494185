package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** A user or a bot, as far as the signed-in user may see them. */
@TlType
interface UserType {
  /** A user of whom nothing is known but the id. */
  @TlConstructor(0x200250ba)
  interface Empty {
    int id();
  }

  /** A user or a bot. */
  @TlConstructor(0x2e13f4c3)
  interface Regular {
    /** Whether this is the signed-in user. */
    @TlFlag(10)
    boolean self();

    /** Whether the user is in the contact list. */
    @TlFlag(11)
    boolean contact();

    /** Whether each is in the contact list of the other. */
    @TlFlag(12)
    boolean mutualContact();

    /** Whether the account has been deleted. */
    @TlFlag(13)
    boolean deleted();

    /** Whether it is a bot. */
    @TlFlag(14)
    boolean bot();

    /** Whether the bot sees all messages of a group, not only those for it. */
    @TlFlag(15)
    boolean botChatHistory();

    /** Whether the bot cannot be added to groups. */
    @TlFlag(16)
    boolean botNochats();

    /** Whether Telegram has verified who it is. */
    @TlFlag(17)
    boolean verified();

    /** Whether access is restricted, for the reason given. */
    @TlFlag(18)
    boolean restricted();

    /**
     * Whether this is a short form that lacks what is known from elsewhere; its access hash is of
     * no use.
     */
    @TlFlag(20)
    boolean min();

    @TlFlag(21)
    boolean botInlineGeo();

    int id();

    /** What, together with the id, makes an {@link InputUser}. */
    @TlFlag(0)
    @TlSecret
    @Nullable Long accessHash();

    @TlFlag(1)
    @Nullable String firstName();

    @TlFlag(2)
    @Nullable String lastName();

    /** The public name, without the @. */
    @TlFlag(3)
    @Nullable String username();

    /** The phone number in international form, without the +. */
    @TlFlag(4)
    @Nullable String phone();

    @TlFlag(5)
    @Nullable UserProfilePhoto photo();

    /** When the user was last seen, as exactly as the user allows. */
    @TlFlag(6)
    @Nullable UserStatus status();

    @TlFlag(14)
    @Nullable Integer botInfoVersion();

    @TlFlag(18)
    @Nullable String restrictionReason();

    @TlFlag(19)
    @Nullable String botInlinePlaceholder();

    @TlFlag(22)
    @Nullable String langCode();
  }
}
