package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.HighScore;
import dev.mtproto.layer71.User;
import java.util.List;

/** {@code messages.highScores}. */
@TlType
@TlConstructor(0x9a3bfd99)
interface HighScoresType {
  List<HighScore> scores();

  List<User> users();
}
