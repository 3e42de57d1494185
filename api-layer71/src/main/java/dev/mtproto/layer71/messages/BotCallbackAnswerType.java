package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** {@code messages.botCallbackAnswer}. */
@TlType
@TlConstructor(0x36585ea4)
interface BotCallbackAnswerType {
  @TlFlag(1)
  boolean alert();

  @TlFlag(3)
  boolean hasUrl();

  @TlFlag(0)
  @Nullable String message();

  @TlFlag(2)
  @Nullable String url();

  int cacheTime();
}
