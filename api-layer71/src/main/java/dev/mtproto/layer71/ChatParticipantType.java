package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code ChatParticipant}. */
@TlType
interface ChatParticipantType {
  /** {@code chatParticipant}. */
  @TlConstructor(0xc8d7493e)
  interface Regular {
    int userId();

    int inviterId();

    int date();
  }

  /** {@code chatParticipantCreator}. */
  @TlConstructor(0xda13538a)
  interface Creator {
    int userId();
  }

  /** {@code chatParticipantAdmin}. */
  @TlConstructor(0xe2d6e436)
  interface Admin {
    int userId();

    int inviterId();

    int date();
  }
}
