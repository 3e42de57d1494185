package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code highScore}. */
@TlType
@TlConstructor(0x58fffcd0)
interface HighScoreType {
  int pos();

  int userId();

  int score();
}
