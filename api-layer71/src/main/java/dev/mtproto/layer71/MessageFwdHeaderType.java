package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** {@code messageFwdHeader}. */
@TlType
@TlConstructor(0xfadff4ac)
interface MessageFwdHeaderType {
  @TlFlag(0)
  @Nullable Integer fromId();

  int date();

  @TlFlag(1)
  @Nullable Integer channelId();

  @TlFlag(2)
  @Nullable Integer channelPost();

  @TlFlag(3)
  @Nullable String postAuthor();
}
