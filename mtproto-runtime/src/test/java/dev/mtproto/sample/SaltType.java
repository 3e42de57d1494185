package dev.mtproto.sample;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** Stands bare in a vector. */
@TlType
@TlConstructor(0xd7b54a51)
interface SaltType {
  int validSince();

  long salt();
}
