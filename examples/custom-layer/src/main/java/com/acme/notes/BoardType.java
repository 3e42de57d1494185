package com.acme.notes;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.User;
import java.util.List;

/** The board, with the users that its notes speak of. */
@TlType
@TlConstructor(0xb7e0fd2e)
interface BoardType {
  String title();

  List<Note> notes();

  List<User> users();
}
