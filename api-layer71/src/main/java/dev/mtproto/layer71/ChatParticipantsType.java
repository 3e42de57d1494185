package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code ChatParticipants}. */
@TlType
interface ChatParticipantsType {
  /** {@code chatParticipantsForbidden}. */
  @TlConstructor(0xfc900c2b)
  interface Forbidden {
    @TlFlags("flags")
    int chatId();

    @TlFlag(0)
    @Nullable ChatParticipant selfParticipant();
  }

  /** {@code chatParticipants}. */
  @TlConstructor(0x3f460fed)
  interface Regular {
    int chatId();

    List<ChatParticipant> participants();

    int version();
  }
}
