package com.acme.notes;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.InputPeer;

/** Which notes are wanted. */
@TlType
interface NoteFilterType {
  @TlConstructor(0x2fbe8d14)
  interface All {}

  /** Those of one author. */
  @TlConstructor(0x319fef9b)
  interface Author {
    InputPeer author();
  }
}
