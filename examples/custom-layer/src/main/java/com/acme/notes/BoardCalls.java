package com.acme.notes;

import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Updates;

/** What can be done with the board. */
@TlMethods(namespace = "board")
public interface BoardCalls {
  /** The latest notes. */
  @TlMethod(0x4caebaae)
  Board getNotes(NoteFilter filter, int limit);

  /** Puts a note on the board, in the name of a peer. */
  @TlMethod(0x47a2877e)
  Updates postNote(InputPeer peer, String text);

  /** The latest notes of everybody. */
  default Board getNotes(int limit) {
    return getNotes(new NoteFilter.All(), limit);
  }
}
