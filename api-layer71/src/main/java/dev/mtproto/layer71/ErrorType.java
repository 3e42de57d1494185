package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** An error. */
@TlType
@TlConstructor(0xc4b9f9bb)
interface ErrorType {
  int code();

  String text();
}
