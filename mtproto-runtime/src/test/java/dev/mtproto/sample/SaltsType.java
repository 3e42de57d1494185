package dev.mtproto.sample;

import dev.mtproto.annotations.TlBare;
import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** Has a bare vector. */
@TlType
@TlConstructor(0x2b7f4b73)
interface SaltsType {
  int now();

  @TlBare
  List<Salt> salts();
}
