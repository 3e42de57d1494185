package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code ChatInvite}. */
@TlType
interface ChatInviteType {
  /** {@code chatInviteAlready}. */
  @TlConstructor(0x5a686d7c)
  interface Already {
    Chat chat();
  }

  /** {@code chatInvite}. */
  @TlConstructor(0xdb74f558)
  interface Regular {
    @TlFlag(0)
    boolean channel();

    @TlFlag(1)
    boolean broadcast();

    @TlFlag(2)
    boolean public_();

    @TlFlag(3)
    boolean megagroup();

    String title();

    ChatPhoto photo();

    int participantsCount();

    @TlFlag(4)
    @Nullable List<User> participants();
  }
}
