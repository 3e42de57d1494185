package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.BotInlineResult;
import dev.mtproto.layer71.InlineBotSwitchPM;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code messages.botResults}. */
@TlType
@TlConstructor(0xccd3563d)
interface BotResultsType {
  @TlFlag(0)
  boolean gallery();

  long queryId();

  @TlFlag(1)
  @Nullable String nextOffset();

  @TlFlag(2)
  @Nullable InlineBotSwitchPM switchPm();

  List<BotInlineResult> results();

  int cacheTime();
}
