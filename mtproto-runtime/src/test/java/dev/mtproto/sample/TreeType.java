package dev.mtproto.sample;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** Nests as deep as one likes. */
@TlType
@TlConstructor(0x44651a5c)
interface TreeType {
  List<Tree> children();

  int value();
}
