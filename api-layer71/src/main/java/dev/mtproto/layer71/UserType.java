package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** {@code User}. */
@TlType
interface UserType {
  /** {@code userEmpty}. */
  @TlConstructor(0x200250ba)
  interface Empty {
    int id();
  }

  /** {@code user}. */
  @TlConstructor(0x2e13f4c3)
  interface Regular {
    @TlFlag(10)
    boolean self();

    @TlFlag(11)
    boolean contact();

    @TlFlag(12)
    boolean mutualContact();

    @TlFlag(13)
    boolean deleted();

    @TlFlag(14)
    boolean bot();

    @TlFlag(15)
    boolean botChatHistory();

    @TlFlag(16)
    boolean botNochats();

    @TlFlag(17)
    boolean verified();

    @TlFlag(18)
    boolean restricted();

    @TlFlag(20)
    boolean min();

    @TlFlag(21)
    boolean botInlineGeo();

    int id();

    @TlFlag(0)
    @TlSecret
    @Nullable Long accessHash();

    @TlFlag(1)
    @Nullable String firstName();

    @TlFlag(2)
    @Nullable String lastName();

    @TlFlag(3)
    @Nullable String username();

    @TlFlag(4)
    @Nullable String phone();

    @TlFlag(5)
    @Nullable UserProfilePhoto photo();

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
