package com.acme.notes;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.MessageEntity;
import dev.mtproto.layer71.Peer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A note on the board. */
@TlType
interface NoteType {
  /** A note that was taken down. */
  @TlConstructor(0x8cabe335)
  interface Empty {
    int id();
  }

  /** A note that hangs there. */
  @TlConstructor(0xe20bd627)
  interface Regular {
    /** Whether it stays above the others. */
    @TlFlag(0)
    boolean pinned();

    int id();

    /** Who wrote it. */
    Peer author();

    String text();

    /** How the text is formatted. */
    @TlFlag(1)
    @Nullable List<MessageEntity> entities();

    int date();
  }
}
