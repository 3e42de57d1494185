package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code DraftMessage}. */
@TlType
interface DraftMessageType {
  /** {@code draftMessageEmpty}. */
  @TlConstructor(0xba4baec5)
  interface Empty {}

  /** {@code draftMessage}. */
  @TlConstructor(0xfd8e711f)
  interface Regular {
    @TlFlag(1)
    boolean noWebpage();

    @TlFlag(0)
    @Nullable Integer replyToMsgId();

    String message();

    @TlFlag(3)
    @Nullable List<MessageEntity> entities();

    int date();
  }
}
